/* Finding an institution by any of its names: an input with a list, after the ARIA combobox pattern. */
const searchable = kg.parties.map((party) => {
  const names = [party.label, ...party.names.map(([, name]) => name), ...party.acronyms];
  return {
    names,
    folded: names.map(kg.fold),
    place: kg.fold([party.city, kg.countryName(party.country)].filter(Boolean).join(" ")),
  };
});

/* 0 for the whole name, then its beginning, the beginning of a word, anywhere, the place; null for no match. */
const closeness = (name, query) => {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (` ${name}`.includes(` ${query}`)) return 2;
  return name.includes(query) ? 3 : null;
};

/* The parties that a text may mean, the likeliest first, each with the name that matched. */
kg.findParties = (text, most = 12) => {
  const query = kg.fold(text);
  if (!query) return [];
  const found = [];
  searchable.forEach((entry, i) => {
    let best = null;
    entry.folded.forEach((name, n) => {
      const close = closeness(name, query);
      if (close !== null && (best === null || close < best.close)) best = { i, close, name: n };
    });
    if (best === null && query.split(" ").every((word) => ` ${entry.folded.join(" ")} ${entry.place}`.includes(` ${word}`))) {
      best = { i, close: 4, name: 0 };
    }
    if (best) found.push(best);
  });
  found.sort((one, other) =>
    one.close - other.close || kg.parties[other.i].certain - kg.parties[one.i].certain || one.i - other.i);
  return found.slice(0, most).map(({ i, name }) => ({ i, matched: name ? searchable[i].names[name] : null }));
};

let boxes = 0;
kg.combobox = (input, onChoose) => {
  boxes += 1;
  const list = kg.el("ul", { role: "listbox", id: `list-${boxes}`, "aria-label": "Institutions found", hidden: true });
  input.parentElement.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
  })) input.setAttribute(name, value);
  let found = [];
  let at = -1;

  const shut = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const mark = (next) => {
    at = next;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    const item = list.children[at];
    if (!item) return;
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  };
  const take = (choice) => {
    if (!choice) return;
    shut();
    input.value = kg.parties[choice.i].label;
    onChoose(choice.i);
  };
  const item = (choice, n) => {
    const party = kg.parties[choice.i];
    const sub = [choice.matched, kg.placeOf(party), kg.partnersText(choice.i)].filter(Boolean).join(" · ");
    return kg.el(
      "li",
      { role: "option", id: `${list.id}-${n}`, onpointerdown: (event) => { event.preventDefault(); take(choice); } },
      kg.named(party), kg.el("span", { class: "sub", dir: "auto" }, sub),
    );
  };
  const open = () => {
    found = kg.findParties(input.value);
    if (!input.value.trim()) return shut();
    kg.fill(list, found.length ? found.map(item) : kg.el("li", { class: "none" }, "No institution has this name"));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    mark(found.length ? 0 : -1);
    kg.announce(found.length ? kg.count(found.length, "institution") + " found" : "No institution found");
  };
  input.addEventListener("input", () => { delete input.dataset.party; open(); });
  input.addEventListener("blur", shut);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) open();
      else if (found.length) mark((at + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (list.hidden && input.value.trim()) open();
      take(found[Math.max(at, 0)]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      shut();
    }
  });
};
