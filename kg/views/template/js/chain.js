/* The shortest chain of certain, visible partners between two institutions. */
kg.findChain = (start, end) => {
  const before = new Map([[start, null]]);
  let frontier = [start];
  while (frontier.length && !before.has(end)) {
    const next = [];
    for (const here of frontier) {
      const around = kg.linksOf[here]
        .filter((link) => kg.view.link[link.i] && link.certainty === "certain")
        .map((link) => kg.other(link, here))
        .sort((one, other) => one - other);
      for (const there of around) {
        if (before.has(there)) continue;
        before.set(there, here);
        next.push(there);
      }
    }
    frontier = next;
  }
  if (!before.has(end)) return null;
  const chain = [];
  for (let here = end; here !== null; here = before.get(here)) chain.unshift(here);
  return chain;
};

kg.openChain = (chain) => {
  kg.state.selection = null;
  kg.state.chain = chain;
  kg.computeView();
  kg.tell("selection");
  kg.showChosen();
};

const ends = () => [kg.get("chain-from"), kg.get("chain-to")];

/* The party that an input holds: the one chosen from its list, else the likeliest for its text. */
const partyIn = (input) => {
  if (input.dataset.party !== undefined) return Number(input.dataset.party);
  const [first] = kg.findParties(input.value, 1);
  return first ? first.i : null;
};

const showChain = () => {
  const [from, to] = ends().map(partyIn);
  if (from === null || to === null) return kg.announceChain("Name two institutions.");
  if (from === to) return kg.announceChain("Name two different institutions.");
  const chain = kg.findChain(from, to);
  if (!chain) return kg.announceChain(`No chain of certain, visible partners joins ${kg.parties[from].label} and ${kg.parties[to].label}.`);
  kg.announceChain("");
  document.body.classList.remove("filters-open");
  return kg.openChain(chain);
};

kg.announceChain = (text) => {
  let note = kg.get("chain-note");
  if (!note) {
    note = kg.el("p", { id: "chain-note", class: "small", role: "status" });
    kg.get("show-chain").parentElement.after(note);
  }
  note.textContent = text;
};

kg.chainFrom = (i) => {
  const [from, to] = ends();
  from.value = kg.parties[i].label;
  from.dataset.party = i;
  if (kg.narrow()) document.body.classList.add("filters-open");
  to.scrollIntoView({ block: "center" });
  to.focus();
};

kg.startChain = () => {
  for (const input of ends()) {
    kg.combobox(input, (i) => {
      input.dataset.party = i;
      if (ends().every((each) => each.dataset.party !== undefined)) showChain();
    });
  }
  kg.get("show-chain").addEventListener("click", showChain);
};
