/* The state of the page in its address, so that a link opens what the reader sees. */
const numberOfParty = new Map(kg.parties.map((party, i) => [party.id, i]));
const setNames = {
  countries: "hiddenCountries",
  institutions: "hiddenKinds",
  agreements: "hiddenAgreements",
  partnerships: "hiddenCertainties",
};

kg.stateText = () => {
  const { state } = kg;
  const plain = kg.defaults();
  const words = new URLSearchParams();
  if (state.selection && state.selection.type === "party") words.set("open", kg.parties[state.selection.i].id);
  if (state.selection && state.selection.type === "link") {
    const link = kg.links[state.selection.i];
    words.set("open", `${kg.parties[link.a].id}~${kg.parties[link.b].id}`);
  }
  if (state.chain) words.set("chain", state.chain.map((i) => kg.parties[i].id).join("~"));
  for (const [word, set] of Object.entries(setNames)) {
    if (state[set].size) words.set(`no-${word}`, [...state[set]].map((key) => key || "none").sort().join("."));
  }
  if (state.colour !== plain.colour) words.set("colour", state.colour);
  if (!state.alone) words.set("alone", "no");
  if (!kg.wholeSpan()) words.set("years", `${state.from}-${state.to}`);
  if (state.undated && !kg.wholeSpan()) words.set("undated", "yes");
  if (state.ranked !== plain.ranked) words.set("ranked", state.ranked);
  if (state.theme !== plain.theme) words.set("theme", state.theme);
  return words.toString();
};

/* Read an address; what it does not know stays as it is without one. */
kg.readAddress = (text) => {
  const words = new URLSearchParams(text.replace(/^#/, ""));
  const state = kg.defaults();
  for (const [word, set] of Object.entries(setNames)) {
    const keys = words.get(`no-${word}`);
    if (keys) state[set] = new Set(keys.split(".").map((key) => (word === "countries" && key === "none" ? "" : key)));
  }
  if (["region", "country", "community"].includes(words.get("colour"))) state.colour = words.get("colour");
  if (["light", "dark"].includes(words.get("theme"))) state.theme = words.get("theme");
  if (words.get("ranked") === "any" || words.get("ranked") in kg.words.institutionKinds) state.ranked = words.get("ranked");
  state.alone = words.get("alone") !== "no";
  state.undated = words.get("undated") === "yes";
  const span = /^(\d{4})-(\d{4})$/.exec(words.get("years") || "");
  if (span) {
    state.from = Math.min(Math.max(Number(span[1]), kg.years.min), kg.years.max);
    state.to = Math.max(Math.min(Number(span[2]), kg.years.max), state.from);
  }
  const open = (words.get("open") || "").split("~").map((id) => numberOfParty.get(id));
  if (open.length === 1 && open[0] !== undefined) state.selection = { type: "party", i: open[0] };
  if (open.length === 2 && !open.includes(undefined)) {
    const link = kg.linkBetween(open[0], open[1]);
    if (link) state.selection = { type: "link", i: link.i };
  }
  const chain = (words.get("chain") || "").split("~").map((id) => numberOfParty.get(id));
  if (chain.length > 1 && !chain.includes(undefined) && chain.slice(1).every((party, n) => kg.linkBetween(chain[n], party))) state.chain = chain;
  return state;
};

let written = null;
kg.writeAddress = () => {
  const text = kg.stateText();
  if (text === written || window.location.protocol === "about:") return;
  written = text;
  window.history.replaceState(null, "", text ? `#${text}` : window.location.pathname + window.location.search);
};

const copyText = async (text) => {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      if (error.name !== "NotAllowedError") throw error;
    }
  }
  const field = kg.el("textarea", { class: "unseen", readonly: true }, text);
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
};

kg.startAddress = () => {
  const button = kg.get("copy-link");
  button.hidden = window.location.protocol === "about:";
  button.addEventListener("click", async () => {
    kg.writeAddress();
    const done = await copyText(window.location.href);
    const text = button.textContent;
    button.textContent = done ? "Copied" : "Copy it from the address bar";
    kg.announce(button.textContent);
    setTimeout(() => { button.textContent = text; }, 1800);
  });
  for (const what of ["filters", "colours", "selection"]) kg.on(what, kg.writeAddress);
  window.addEventListener("hashchange", () => {
    if (window.location.hash.replace(/^#/, "") !== written) kg.restore(kg.readAddress(window.location.hash));
  });
};
