/* The table of the most connected, counted on what is visible. */
const STEP = 40;
let rows = STEP;

const rankedParties = () =>
  kg.parties
    .map((_, i) => i)
    .filter((i) => kg.view.certain[i] + kg.view.possible[i] > 0)
    .filter((i) => (kg.state.ranked === "any" ? kg.parties[i].kind !== "country" : kg.parties[i].kind === kg.state.ranked))
    .sort((i, j) =>
      kg.view.certain[j] - kg.view.certain[i] ||
      kg.view.possible[j] - kg.view.possible[i] ||
      (kg.parties[i].label < kg.parties[j].label ? -1 : kg.parties[i].label > kg.parties[j].label ? 1 : i - j));

const rankRow = (i, place) => {
  const possible = kg.view.possible[i];
  return kg.el("tr", null,
    kg.el("td", { class: "number" }, place + 1),
    kg.el("td", null,
      kg.el("button", { type: "button", class: "plain", onclick: () => kg.openParty(i) }, kg.named(kg.parties[i]))),
    kg.el("td", { class: "sub" }, kg.parties[i].country
      ? kg.el("abbr", { title: kg.countryName(kg.parties[i].country) }, kg.parties[i].country) : ""),
    kg.el("td", { class: "number" }, kg.view.certain[i],
      possible ? kg.el("span", { class: "maybe", title: `${possible} more possible` }, ` +${possible}?`) : null));
};

kg.drawTable = () => {
  const ranked = rankedParties();
  kg.fill(kg.get("ranking-rows"), ranked.slice(0, rows).map(rankRow));
  kg.get("ranking-more").hidden = ranked.length <= rows;
  const narrowed = kg.visibleLinks().length < kg.links.length ? "Counted on what is visible. " : "";
  const possible = ranked.some((i) => kg.view.possible[i]) ? "+n? counts partners that are only possible." : "";
  kg.get("ranking-note").textContent = ranked.length ? narrowed + possible : "Nobody here has a partner.";
};

kg.startTable = () => {
  const kinds = new Set(kg.parties.filter((_, i) => kg.linksOf[i].length).map((party) => party.kind));
  const plural = { university: "Universities", any: "All institutions", country: "Countries as parties" };
  const choices = ["university", "any", ...Object.keys(kg.words.institutionKinds).filter((kind) => kind !== "university")];
  const select = kg.get("ranking-kind");
  kg.fill(select, choices.filter((kind) => kind === "any" || kinds.has(kind)).map((kind) =>
    kg.el("option", { value: kind }, plural[kind] || kg.words.institutionKinds[kind])));
  if (!kinds.has(kg.state.ranked)) kg.state.ranked = "any";
  select.value = kg.state.ranked;
  select.addEventListener("change", () => {
    kg.state.ranked = select.value;
    rows = STEP;
    kg.drawTable();
    kg.tell("selection");
  });
  kg.get("ranking-more").addEventListener("click", () => {
    rows += STEP * 2;
    kg.drawTable();
  });
  kg.on("filters", kg.drawTable);
  kg.drawTable();
};
