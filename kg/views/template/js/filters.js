/* The legend is the filter: each line shows a colour, shape or pattern, a count, and a box to leave it out. */
const tally = (things, keyOf) => {
  const counts = new Map();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) || 0) + 1);
  return counts;
};

/* One line of a legend. `hidden` is the set that the box adds to and takes from. */
const legendLine = ({ text, count, picture, keys, hidden, extra }) => {
  const shown = keys.filter((key) => !hidden.has(key)).length;
  const box = kg.el("input", { type: "checkbox", checked: shown === keys.length });
  box.indeterminate = shown > 0 && shown < keys.length;
  box.addEventListener("change", () => {
    keys.forEach((key) => (box.checked ? hidden.delete(key) : hidden.add(key)));
    kg.changeFilters();
  });
  return kg.el("div", { class: "row" },
    kg.el("label", null, box, picture, kg.el("span", { class: "text", dir: "auto" }, text)),
    kg.el("span", { class: "count" }, count.toLocaleString("en")), extra);
};

const certaintyTexts = { certain: "Certain", former: "Ended", possible: "Possible only" };
const drawCertainties = () => {
  const counts = tally(kg.links, (link) => link.certainty);
  const lines = Object.keys(certaintyTexts).filter((name) => counts.has(name)).map((name) =>
    kg.el("li", { class: "nest", "data-key": name }, legendLine({
      text: certaintyTexts[name],
      count: counts.get(name),
      picture: kg.linePicture("mou", name),
      keys: [name],
      hidden: kg.state.hiddenCertainties,
    })));
  const alone = kg.parties.filter((_, i) => !kg.linksOf[i].length).length;
  if (alone) lines.push(aloneLine(alone));
  kg.fill(kg.get("certainties"), lines);
};

const aloneLine = (count) => {
  const box = kg.el("input", { type: "checkbox", checked: kg.state.alone });
  box.addEventListener("change", () => {
    kg.state.alone = box.checked;
    kg.changeFilters();
  });
  return kg.el("li", { class: "nest", "data-key": "alone" }, kg.el("div", { class: "row" },
    kg.el("label", null, box, kg.markPicture("dot", false, kg.colours().none), kg.el("span", { class: "text" }, "Without any partner")),
    kg.el("span", { class: "count" }, count.toLocaleString("en"))));
};

const drawAgreementKinds = () => {
  const linked = new Set(kg.links.filter((link) => link.certainty === "certain").flatMap((link) => link.agreements));
  const counts = tally([...linked].map((i) => kg.agreements[i]), (each) => each.kind);
  const all = new Set(kg.links.flatMap((link) => link.agreements).map((i) => kg.agreements[i].kind));
  kg.fill(kg.get("agreement-kinds"), Object.entries(kg.words.agreementKinds).filter(([kind]) => all.has(kind)).map(
    ([kind, text]) => kg.el("li", { class: "nest", "data-key": kind }, legendLine({
      text,
      count: counts.get(kind) || 0,
      picture: kg.linePicture(kind, "certain"),
      keys: [kind],
      hidden: kg.state.hiddenAgreements,
    }))));
};

const drawInstitutionKinds = () => {
  const counts = tally(kg.parties, (party) => party.kind);
  kg.fill(kg.get("institution-kinds"), Object.entries(kg.words.institutionKinds).filter(([kind]) => counts.has(kind)).map(
    ([kind, text]) => {
      const i = kg.parties.findIndex((party) => party.kind === kind);
      return kg.el("li", { class: "nest", "data-key": kind }, legendLine({
        text,
        count: counts.get(kind),
        picture: kg.markPicture(kg.nodes[i].shape, kg.hollow(kg.parties[i]), kg.colours().quiet),
        keys: [kind],
        hidden: kg.state.hiddenKinds,
      }));
    }));
};

/* Countries, under the regions or by number, or the communities. */
const unfolded = new Set();
const countryLine = ([code, count], picture) =>
  kg.el("li", { class: "nest", "data-key": code || "none" }, legendLine({
    text: kg.countryName(code), count, picture, keys: [code], hidden: kg.state.hiddenCountries,
  }));

const groupLine = (key, text, fill, countries) => {
  const fold = kg.el("button", { type: "button", class: "fold", "aria-expanded": String(unfolded.has(key)), "aria-label": `Countries: ${text}` }, "›");
  fold.addEventListener("click", () => {
    if (!unfolded.delete(key)) unfolded.add(key);
    drawPlaces();
    kg.get("places").querySelector(`[data-group="${key}"] .fold`).focus();
  });
  const line = legendLine({
    text,
    count: countries.reduce((sum, [, count]) => sum + count, 0),
    picture: kg.markPicture("dot", false, fill),
    keys: countries.map(([code]) => code),
    hidden: kg.state.hiddenCountries,
    extra: countries.length > 1 ? fold : kg.el("span", { class: "fold" }),
  });
  const inner = unfolded.has(key)
    ? kg.el("ul", { class: "folded" }, countries.map((country) => countryLine(country, null)))
    : null;
  return kg.el("li", { class: "nest", "data-group": key }, line, inner);
};

const drawPlaces = () => {
  const colours = kg.colours();
  const lines = [];
  if (kg.state.colour === "community") {
    lines.push(...communityLines());
  } else if (kg.state.colour === "country") {
    const known = kg.countryCounts.filter(([code]) => code);
    lines.push(...known.slice(0, 9).map((entry, i) => countryLine(entry, kg.markPicture("dot", false, colours.fills[i]))));
    const rest = [...known.slice(9), ...kg.countryCounts.filter(([code]) => !code)];
    if (rest.length) lines.push(groupLine("rest", kg.count(rest.length, "other country", "other countries"), colours.none, rest));
  } else {
    const byRegion = kg.page.regions.map(() => []);
    const none = [];
    for (const entry of kg.countryCounts) {
      const country = kg.page.countries[entry[0]];
      (country && country.region !== null ? byRegion[country.region] : none).push(entry);
    }
    byRegion.forEach((countries, i) => {
      if (countries.length) lines.push(groupLine(String(i), kg.page.regions[i], colours.fills[i], countries));
    });
    if (none.length) lines.push(groupLine("none", "Country not known", colours.none, none));
  }
  kg.fill(kg.get("places"), lines);
};

const communityLines = () => {
  const groups = new Map();
  kg.parties.forEach((party, i) => {
    if (party.community === null) return;
    if (!groups.has(party.community)) groups.set(party.community, []);
    groups.get(party.community).push(i);
  });
  return [...groups.entries()].sort(([one], [other]) => one - other).map(([group, members]) => {
    const heart = members.reduce((best, i) => (kg.parties[i].certain > kg.parties[best].certain ? i : best));
    const show = kg.el("button", { type: "button", class: "plain text", onclick: () => kg.fitTo(members) },
      "around ", kg.named(kg.parties[heart]));
    return kg.el("li", { "data-group": String(group) },
      kg.markPicture("dot", false, kg.colours().fills[group]), show, kg.el("span", { class: "count" }, members.length));
  });
};

const colourModes = { region: "region", country: "country", community: "group" };
const drawColourModes = () => {
  const modes = Object.keys(colourModes).filter((mode) => mode !== "community" || kg.parties.some((party) => party.community !== null));
  const choose = (mode, focus) => {
    kg.state.colour = mode;
    kg.tell("colours");
    if (focus) kg.get("colour-by").querySelector('[aria-checked="true"]').focus();
  };
  kg.fill(kg.get("colour-by"), modes.map((mode, i) => kg.el("button", {
    type: "button",
    role: "radio",
    "aria-checked": String(kg.state.colour === mode),
    tabindex: kg.state.colour === mode ? "0" : "-1",
    onclick: () => choose(mode, false),
    onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      choose(modes[(i + step + modes.length) % modes.length], true);
    },
  }, colourModes[mode])));
};

kg.drawFilters = () => {
  drawCertainties();
  drawAgreementKinds();
  drawInstitutionKinds();
  drawColourModes();
  drawPlaces();
};

kg.startFilters = () => {
  kg.drawFilters();
  kg.on("colours", kg.drawFilters);
  kg.on("filters", () => keepFocus(kg.drawFilters));
};

/* Drawing the legend anew must not take the keyboard from the box that was just ticked. */
const keepFocus = (draw) => {
  const active = document.activeElement;
  const line = active && active.closest ? active.closest(".legend li") : null;
  const list = line && line.closest(".legend");
  const path = line && (line.dataset.key !== undefined ? `[data-key="${CSS.escape(line.dataset.key)}"]` : `[data-group="${line.dataset.group}"]`);
  draw();
  const again = list && path ? list.querySelector(`${path} input`) : null;
  if (again && active.tagName === "INPUT") again.focus();
};
