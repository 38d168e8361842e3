"use strict";
/* What the page knows. Everything below reads from `kg`, and nothing changes these lists.

   kg.page       title, words, regions, countries, parties, agreements, links, sources, events, relations
   kg.parties    [{id, label, lang, kind, country, city, names, acronyms, sameAs, rank, certain, possible,
                   community}]; a party's number is its place in this list, and its node's id
   kg.agreements [{kinds, statuses, dates, first, last, parties, sides, events, establishes, fields, signatories,
                   notes, evidence: [{source, quote}]}]
   kg.links      [{i, a, b, certainty, agreements}]: a pair of parties; certainty is certain, former or possible
   kg.nodes, kg.edges   as pyvis gives them; an edge is one kind of agreement of one link */
const kg = {};
window.kg = kg;

kg.read = (id) => JSON.parse(document.getElementById(id).textContent);
kg.page = kg.read("kg-page");
kg.nodes = kg.read("kg-nodes");
kg.edges = kg.read("kg-edges");
kg.options = kg.read("kg-options");
/* What is unknown or empty is left out of the file. */
const emptyParty = { lang: "", country: null, city: null, names: [], acronyms: [], sameAs: [], rank: null, community: null };
const emptyAgreement = {
  kinds: [], statuses: [], dates: {}, first: null, last: null, parties: [], sides: [], events: [], places: [],
  establishes: [], fields: [], signatories: [], notes: [], evidence: [],
};
kg.parties = kg.page.parties.map((party) => ({ ...emptyParty, ...party }));
kg.agreements = kg.page.agreements.map((agreement) => ({ ...emptyAgreement, ...agreement }));
kg.sources = kg.page.sources;
kg.words = kg.page.words;
kg.links = kg.page.links.map(([a, b, certainty, agreements], i) => ({ i, a, b, certainty, agreements }));

kg.linksOf = kg.parties.map(() => []);
for (const link of kg.links) {
  kg.linksOf[link.a].push(link);
  kg.linksOf[link.b].push(link);
}
kg.edgesOf = kg.links.map(() => []);
for (const edge of kg.edges) kg.edgesOf[edge.link].push(edge);
kg.agreementsOf = kg.parties.map(() => []);
kg.agreements.forEach((agreement, i) => {
  const members = new Set([...agreement.parties, ...agreement.sides.flatMap((side) => side.members)]);
  for (const party of members) kg.agreementsOf[party].push(i);
});

/* Years as numbers, so that a span of years is two comparisons. */
const yearOf = (day) => (day ? Number(day.slice(0, 4)) : null);
for (const agreement of kg.agreements) {
  agreement.kind = agreement.kinds[0] || "other";
  agreement.firstYear = yearOf(agreement.first);
  agreement.lastYear = yearOf(agreement.last);
}
const dated = kg.agreements.filter((each) => each.firstYear !== null);
kg.years = {
  min: dated.reduce((year, each) => Math.min(year, each.firstYear), dated.length ? Infinity : 2000),
  max: dated.reduce((year, each) => Math.max(year, each.lastYear), dated.length ? -Infinity : 2000),
  undated: kg.agreements.length - dated.length,
};

kg.other = (link, party) => (link.a === party ? link.b : link.a);
kg.linkBetween = (one, other) => kg.linksOf[one].find((link) => kg.other(link, one) === other);
kg.countryName = (code) => (code ? (kg.page.countries[code] || { label: code }).label : "Country not known");
kg.regionOf = (party) => {
  const country = kg.page.countries[party.country];
  return country && country.region !== null ? country.region : -1;
};
kg.placeOf = (party) => {
  if (party.kind === "country") return "Country";
  return [party.city, party.country ? kg.countryName(party.country) : null].filter(Boolean).join(", ");
};
kg.count = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many || one + "s"}`;

/* Text without case, accents and punctuation, for finding. */
kg.fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
