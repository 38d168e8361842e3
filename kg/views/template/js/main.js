/* Setting the page up, in order. */
kg.applyTheme = () => {
  document.documentElement.dataset.theme = kg.state.theme;
  kg.get("theme").setAttribute("aria-pressed", String(kg.state.theme === "dark"));
};

kg.drawSummary = () => {
  const kinds = kg.parties.filter((party, i) => party.kind === "university" && kg.view.party[i]).length;
  const others = kg.parties.filter((party, i) => party.kind !== "university" && kg.view.party[i]).length;
  const links = kg.visibleLinks();
  const certain = links.filter((link) => link.certainty === "certain");
  const agreements = new Set(links.flatMap((link) => link.agreements).filter((i) => kg.agreementShown(kg.agreements[i])));
  kg.get("summary").textContent = [
    kg.count(kinds, "university", "universities"),
    others ? kg.count(others, "other party", "other parties") : null,
    kg.count(certain.length, "partnership"),
    kg.count(agreements.size, "agreement"),
  ].filter(Boolean).join(" · ");
};

kg.restore = (state, { animate = true } = {}) => {
  kg.state = state;
  kg.applyTheme();
  kg.computeView();
  kg.tell("colours");
  kg.tell("filters");
  kg.tell("selection");
  kg.get("ranking-kind").value = state.ranked;
  if (state.selection || state.chain) kg.showChosen();
  else kg.fitAll({ animate });
};

kg.openFilters = () => {
  document.body.classList.add("filters-open");
  kg.get("open-filters").setAttribute("aria-expanded", "true");
  kg.get("close-filters").focus();
};
kg.closeFilters = () => {
  document.body.classList.remove("filters-open");
  kg.get("open-filters").setAttribute("aria-expanded", "false");
  kg.get("open-filters").focus();
};

const reset = () => {
  const { theme } = kg.state;
  for (const id of ["search", "chain-from", "chain-to"]) {
    kg.get(id).value = "";
    delete kg.get(id).dataset.party;
  }
  kg.announceChain("");
  kg.restore({ ...kg.defaults(), theme });
};

const startButtons = () => {
  kg.get("fit").addEventListener("click", () => kg.fitAll());
  kg.get("zoom-in").addEventListener("click", () => kg.zoomBy(1.4));
  kg.get("zoom-out").addEventListener("click", () => kg.zoomBy(1 / 1.4));
  kg.get("theme").addEventListener("click", () => {
    kg.state.theme = kg.state.theme === "dark" ? "light" : "dark";
    kg.applyTheme();
    kg.tell("colours");
  });
  kg.get("open-help").addEventListener("click", () => kg.get("help").showModal());
  kg.get("open-filters").addEventListener("click", kg.openFilters);
  kg.get("close-filters").addEventListener("click", kg.closeFilters);
  kg.get("reset").addEventListener("click", reset);
  kg.get("nothing-reset").addEventListener("click", reset);
};

kg.state = kg.readAddress(window.location.hash);
kg.applyTheme();
kg.start();
kg.startFilters();
kg.startYears();
kg.startTable();
kg.startPanel();
kg.startChain();
kg.startExport();
kg.startAddress();
kg.startKeyboard();
startButtons();
kg.combobox(kg.get("search"), (i) => {
  document.body.classList.remove("filters-open");
  kg.openParty(i);
});
kg.on("filters", kg.drawSummary);
kg.drawSummary();
kg.network.on("afterDrawing", kg.afterDrawing);
if (kg.state.selection || kg.state.chain) kg.drawPanel();
if (kg.state.selection || kg.state.chain) kg.showChosen();
else kg.firstLook();
document.documentElement.dataset.ready = "yes";
