/* What the reader has chosen, and what follows from it. */
kg.defaults = () => ({
  theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  colour: "region",
  hiddenCountries: new Set(),
  hiddenKinds: new Set(),
  hiddenAgreements: new Set(),
  hiddenCertainties: new Set(),
  alone: true,
  from: kg.years.min,
  to: kg.years.max,
  undated: false,
  ranked: "university",
  selection: null,
  chain: null,
});
kg.state = kg.defaults();

const listeners = { filters: [], colours: [], selection: [] };
kg.on = (what, listener) => listeners[what].push(listener);
kg.tell = (what) => listeners[what].forEach((listener) => listener());

/* Colour groups: the number of a party's colour, or -1 for none. */
kg.countryCounts = (() => {
  const counts = new Map();
  for (const party of kg.parties) counts.set(party.country || "", (counts.get(party.country || "") || 0) + 1);
  return [...counts.entries()].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
})();
const topCountries = kg.countryCounts.filter(([code]) => code).slice(0, 9).map(([code]) => code);

kg.groupOf = (party) => {
  if (kg.state.colour === "country") return topCountries.indexOf(party.country);
  if (kg.state.colour === "community") return party.community === null ? -1 : party.community;
  return kg.regionOf(party);
};
kg.fillOf = (party) => {
  const group = kg.groupOf(party);
  return group < 0 ? kg.colours().none : kg.colours().fills[group];
};

/* What is visible. Parties, links and edges have one flag each. */
kg.view = {
  party: new Uint8Array(kg.parties.length),
  link: new Uint8Array(kg.links.length),
  edge: new Map(),
  certain: new Uint32Array(kg.parties.length),
  possible: new Uint32Array(kg.parties.length),
};

kg.wholeSpan = () => kg.state.from <= kg.years.min && kg.state.to >= kg.years.max;
kg.agreementShown = (agreement) => {
  if (kg.state.hiddenAgreements.has(agreement.kind)) return false;
  if (kg.wholeSpan()) return true;
  if (agreement.firstYear === null) return kg.state.undated;
  return agreement.firstYear >= kg.state.from && agreement.lastYear <= kg.state.to;
};

const partyAllowed = (party) =>
  !kg.state.hiddenCountries.has(party.country || "") && !kg.state.hiddenKinds.has(party.kind);

kg.computeView = () => {
  const { view, state } = kg;
  const allowed = kg.parties.map(partyAllowed);
  const shown = kg.agreements.map(kg.agreementShown);
  const linked = new Uint8Array(kg.parties.length);
  view.certain.fill(0);
  view.possible.fill(0);
  view.edge.clear();
  for (const link of kg.links) {
    const kinds = new Set(link.agreements.filter((i) => shown[i]).map((i) => kg.agreements[i].kind));
    if (!link.agreements.length && kg.wholeSpan()) kinds.add("other");
    const visible = allowed[link.a] && allowed[link.b] && !state.hiddenCertainties.has(link.certainty) && kinds.size > 0;
    view.link[link.i] = visible ? 1 : 0;
    for (const edge of kg.edgesOf[link.i]) view.edge.set(edge.id, visible && kinds.has(edge.kind));
    if (!visible) continue;
    linked[link.a] = linked[link.b] = 1;
    if (link.certainty !== "former") {
      view[link.certainty][link.a] += 1;
      view[link.certainty][link.b] += 1;
    }
  }
  kg.parties.forEach((party, i) => {
    const alone = state.alone && kg.linksOf[i].length === 0;
    view.party[i] = (allowed[i] && (linked[i] || alone)) || kg.chosenParties().has(i) ? 1 : 0;
  });
};

/* Whoever the reader has opened stays in sight. */
kg.chosenParties = () => {
  const { selection, chain } = kg.state;
  if (chain) return new Set(chain);
  if (!selection) return new Set();
  if (selection.type === "party") return new Set([selection.i]);
  return new Set([kg.links[selection.i].a, kg.links[selection.i].b]);
};

kg.visibleLinks = () => kg.links.filter((link) => kg.view.link[link.i]);

kg.changeFilters = () => {
  kg.computeView();
  kg.tell("filters");
};

kg.select = (selection, { move = true } = {}) => {
  kg.state.selection = selection;
  kg.state.chain = null;
  kg.computeView();
  kg.tell("selection");
  if (selection && move) kg.showChosen();
};
kg.openParty = (i, options) => kg.select({ type: "party", i }, options);
kg.openLink = (i, options) => kg.select({ type: "link", i }, options);
kg.close = () => {
  if (kg.state.selection || kg.state.chain) kg.select(null);
};
