/* What is open: an institution with its partners, or a partnership with its agreements and their sentences. */
const certaintyNotes = {
  certain: "Partners: a source names both as parties.",
  former: "Former partners: all their agreements have ended.",
  possible: "Possibly partners: a source names both in one statement, on different sides, and does not say who signed with whom.",
};

const partyButton = (i) =>
  kg.el("button", { type: "button", class: "plain", onclick: () => kg.openParty(i) }, kg.named(kg.parties[i]));

const joined = (items, mark = ", ") => items.flatMap((item, i) => (i ? [mark, item] : [item]));
const section = (title, count, ...content) => [
  kg.el("h3", null, title, count === null ? null : kg.el("span", { class: "count" }, ` ${count}`)), ...content,
];

const top = () => kg.el("div", { class: "top" },
  kg.el("button", { type: "button", id: "panel-close", onclick: kg.close }, "‹ Most connected"),
  kg.el("button", { type: "button", onclick: () => kg.showChosen(), title: "Show it in the network" }, "Show"));

/* When: every date that a source gives, with what it is the date of. */
const dateText = (agreement) =>
  Object.entries(agreement.dates)
    .filter(([, dates]) => dates.length)
    .map(([what, dates]) => `${what} ${dates.join(" or ")}`)
    .join(", ");
const kindText = (agreement) => agreement.kinds.map((kind) => kg.words.agreementKinds[kind] || kind).join(" or ");
/* The statuses that the dates do not tell already. */
const statusText = (agreement) => {
  const told = Object.keys(agreement.dates).map((what) => what.split(" ")[0]);
  return agreement.statuses.map((status) => kg.words.statuses[status] || status).filter((word) => !told.includes(word)).join(", ");
};
const shortDate = (agreement) => (agreement.firstYear === null ? "" : String(agreement.firstYear));

const sourceLine = (source) => {
  const rest = [source.publisher, source.issued].filter(Boolean).join(", ");
  return [
    kg.webLink(source.url, kg.el("cite", { dir: "auto" }, source.title)), rest ? `, ${rest}` : "",
    source.digest ? [" ", kg.el("span", { class: "tag digest", title: "Our own retelling of the source, not its words" }, "digest")] : "",
  ];
};
const quotation = ({ source, quote }) => kg.el("figure", null,
  quote ? kg.el("blockquote", { dir: "auto" }, quote) : kg.el("p", { class: "small" }, "No passage is given."),
  kg.el("figcaption", null, sourceLine(kg.sources[source])));

const detail = (name, value) => (value && value.length ? [kg.el("dt", null, name), kg.el("dd", { dir: "auto" }, value)] : []);
const sideText = (side) => [joined(side.members.map(partyButton)), side.complete ? "" : " and others not named"];

const agreementCard = (agreement, known) => {
  const others = agreement.parties.filter((party) => !known.includes(party));
  return kg.el("article", null,
    kg.el("h3", null, kindText(agreement)),
    kg.el("p", { class: "meta" }, [statusText(agreement), dateText(agreement)].filter(Boolean).join(" · ")),
    kg.el("dl", null,
      detail("At", agreement.events.join("; ")),
      detail("In", agreement.places.join("; ")),
      detail("To found", agreement.establishes.join("; ")),
      detail("Fields", agreement.fields.join(", ")),
      detail(known.length > 1 ? "Also with" : "With", others.length ? joined(others.map(partyButton)) : null),
      agreement.sides.flatMap((side, i) => detail(`Side ${i + 1}`, sideText(side))),
      detail("Signed by", agreement.signatories.map((who) => [who.name, ...who.roles, ...who.for].join(", ")).join("; ")),
      detail("Note", agreement.notes.join("; "))),
    agreement.evidence.map(quotation));
};

/* Everything that the graph holds about the two: what makes the link, and what has ended or is planned. */
const agreementsBetween = (one, other) =>
  kg.agreementsOf[one]
    .filter((i) => {
      const { parties, sides } = kg.agreements[i];
      if (parties.length) return parties.includes(other);
      const sideOf = (party) => sides.findIndex((side) => side.members.includes(party));
      return sideOf(other) >= 0 && sideOf(one) !== sideOf(other);
    })
    .map((i) => kg.agreements[i])
    .sort((a, b) => ((a.first || "") < (b.first || "") ? 1 : (a.first || "") > (b.first || "") ? -1 : 0));

const linkPanel = (link) => {
  const agreements = agreementsBetween(link.a, link.b);
  return [
    top(),
    kg.el("h2", null, partyButton(link.a), kg.el("span", { class: "joint" }, "and"), partyButton(link.b)),
    kg.el("p", { class: "state small" }, certaintyNotes[link.certainty]),
    section("Agreements", agreements.length, agreements.map((agreement) => agreementCard(agreement, [link.a, link.b]))),
  ];
};

const partnerLine = (link, i) => {
  const other = kg.other(link, i);
  const agreements = link.agreements.map((n) => kg.agreements[n]);
  const kinds = [...new Set(agreements.map((each) => each.kind))];
  const years = [...new Set(agreements.map(shortDate).filter(Boolean))].sort();
  const open = () => kg.openLink(link.i);
  return kg.el("li", null,
    kg.linePicture(kinds[0] || "other", link.certainty, 26),
    kg.el("span", { class: "who" }, partyButton(other), " ", kg.el("span", { class: "sub" }, kg.placeOf(kg.parties[other]))),
    kg.el("button", { type: "button", class: "plain when", onclick: open, "aria-label": `Agreements with ${kg.parties[other].label}` },
      agreements.length > 1 ? `${agreements.length} agreements ›` : `${years[0] || "sentence"} ›`));
};

const partnerSection = (title, certainty, i) => {
  const links = kg.linksOf[i]
    .filter((link) => link.certainty === certainty)
    .sort((one, two) => {
      const [a, b] = [kg.parties[kg.other(one, i)], kg.parties[kg.other(two, i)]];
      return b.certain - a.certain || (a.label < b.label ? -1 : 1);
    });
  if (!links.length) return [];
  return section(title, links.length, kg.el("ul", { class: "list" }, links.map((link) => partnerLine(link, i))));
};

/* Agreements that make no partner (planned ones), so that nothing known is missing. */
const otherAgreements = (i) => {
  const inLinks = new Set(kg.linksOf[i].flatMap((link) => link.agreements));
  const rest = kg.agreementsOf[i].filter((n) => !inLinks.has(n)).map((n) => kg.agreements[n]);
  const planned = rest.filter((each) => each.statuses.includes("planned"));
  return planned.length
    ? section("Planned, no partnership yet", planned.length, planned.map((each) => agreementCard(each, [i])))
    : [];
};

const eventLines = (i) => {
  const lines = [];
  for (const event of kg.page.events) {
    const roles = Object.entries(event.roles).filter(([, people]) => people.includes(i)).map(([role]) => role);
    if (roles.length) lines.push(kg.el("li", null, kg.el("span", { class: "who", dir: "auto" }, event.label, " ", kg.el("span", { class: "sub" }, roles.join(", "))), kg.el("span", { class: "when" }, event.held.join(" or "))));
  }
  return lines.length ? section("Conferences", lines.length, kg.el("ul", { class: "list" }, lines)) : [];
};

const relationLines = (i) => {
  const seen = new Set();
  const lines = [];
  for (const [subject, forward, backward, object] of kg.page.relations) {
    const line = subject === i ? [forward, object] : object === i ? [backward, subject] : null;
    if (!line || seen.has(line.join())) continue;
    seen.add(line.join());
    lines.push(kg.el("li", null, kg.el("span", { class: "sub" }, line[0]), kg.el("span", { class: "who" }, partyButton(line[1]))));
  }
  return lines.length ? section("Relations", lines.length, kg.el("ul", { class: "list" }, lines)) : [];
};

const identifierName = (iri) => (iri.includes("ror.org") ? "ROR" : iri.includes("wikidata") ? "Wikidata" : iri.replace(/^https?:\/\//, ""));

const partyPanel = (i) => {
  const party = kg.parties[i];
  const names = [...party.names.map(([lang, name]) => kg.el("li", { lang: lang || null, dir: "auto" }, name)), ...party.acronyms.map((name) => kg.el("li", null, name))];
  return [
    top(),
    kg.el("h2", { lang: party.lang || null, dir: "auto" }, party.label),
    kg.el("p", { class: "meta" }, [kg.words.institutionKinds[party.kind], kg.placeOf(party)].filter(Boolean).join(" · ")),
    party.rank && party.certain ? kg.el("p", { class: "meta" }, `No. ${party.rank} of the most-connected universities`) : null,
    names.length ? section("Other names", null, kg.el("ul", { class: "names" }, names)) : [],
    partnerSection("Partners", "certain", i),
    partnerSection("Former partners", "former", i),
    partnerSection("Possible partners", "possible", i),
    otherAgreements(i),
    eventLines(i),
    relationLines(i),
    party.sameAs.length ? section("Elsewhere", null, kg.el("p", { class: "small" }, joined(party.sameAs.map((iri) => kg.webLink(iri, identifierName(iri)))))) : [],
    kg.el("div", { class: "buttons" }, kg.el("button", { type: "button", onclick: () => kg.chainFrom(i) }, "Chain from here…")),
  ];
};

const chainPanel = (chain) => {
  const links = chain.slice(1).map((party, n) => kg.linkBetween(chain[n], party));
  return [
    top(),
    kg.el("h2", null, "Shortest chain"),
    kg.el("p", { class: "meta" }, kg.count(links.length, "step")),
    kg.el("ol", { class: "chain" }, chain.map((i) => kg.el("li", null, partyButton(i)))),
    links.map((link) => [
      kg.el("h3", null, kg.named(kg.parties[link.a]), " and ", kg.named(kg.parties[link.b])),
      agreementsBetween(link.a, link.b).map((agreement) => agreementCard(agreement, [link.a, link.b])),
    ]),
  ];
};

kg.drawPanel = () => {
  const { selection, chain } = kg.state;
  const panel = kg.get("panel");
  const open = Boolean(selection || chain);
  kg.get("ranking").hidden = open;
  panel.hidden = !open;
  if (!open) return kg.fill(panel);
  const content = chain ? chainPanel(chain) : selection.type === "party" ? partyPanel(selection.i) : linkPanel(kg.links[selection.i]);
  kg.fill(panel, content);
  kg.get("details").scrollTop = 0;
  if (chain) kg.announce(`Chain of ${kg.count(chain.length - 1, "step")}`);
  else if (selection.type === "party") kg.announce(`${kg.parties[selection.i].label}, ${kg.partnersText(selection.i)}`);
  else kg.announce(`Partnership of ${kg.parties[kg.links[selection.i].a].label} and ${kg.parties[kg.links[selection.i].b].label}`);
};

kg.startPanel = () => {
  kg.on("selection", kg.drawPanel);
  kg.on("colours", () => { if (kg.state.selection || kg.state.chain) kg.drawPanel(); });
};
