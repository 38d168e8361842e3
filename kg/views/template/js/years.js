/* A span of years, with a bar for each year's agreements. */
const SVG = "http://www.w3.org/2000/svg";

kg.startYears = () => {
  const { min, max, undated } = kg.years;
  const root = kg.get("years");
  const counts = new Map();
  for (const agreement of kg.agreements) {
    if (agreement.firstYear !== null) counts.set(agreement.firstYear, (counts.get(agreement.firstYear) || 0) + 1);
  }
  if (!counts.size) return kg.fill(root, kg.el("p", { class: "small" }, "No agreement has a date."));

  if (min === max) {
    kg.get("years-text").textContent = String(min);
    return kg.fill(root, kg.el("p", { class: "small" }, "Every dated agreement is of this year."));
  }
  const most = Math.max(...counts.values());
  const bars = document.createElementNS(SVG, "svg");
  const span = max - min + 1;
  bars.setAttribute("viewBox", `0 0 ${span * 10} 38`);
  bars.setAttribute("preserveAspectRatio", "none");
  bars.setAttribute("aria-hidden", "true");
  for (let year = min; year <= max; year += 1) {
    const height = counts.get(year) ? 3 + 33 * Math.sqrt(counts.get(year) / most) : 0;
    const bar = document.createElementNS(SVG, "rect");
    for (const [name, value] of Object.entries({ x: (year - min) * 10 + 1, y: 38 - height, width: 8, height })) bar.setAttribute(name, value);
    bar.dataset.year = year;
    bars.append(bar);
  }
  const slider = (name, label) => kg.el("input", { type: "range", id: `year-${name}`, min, max, step: 1, "aria-label": label });
  const from = slider("from", "From year");
  const to = slider("to", "To year");
  const box = kg.el("input", { type: "checkbox", id: "undated" });
  kg.fill(root,
    kg.el("div", { class: "years" }, bars, kg.el("div", { class: "slider" }, from, to)),
    undated ? kg.el("label", { class: "years-undated" }, box, "and those without a date", kg.el("span", { class: "count" }, undated.toLocaleString("en"))) : null);

  const show = () => {
    from.value = kg.state.from;
    to.value = kg.state.to;
    box.checked = kg.wholeSpan() || kg.state.undated;
    box.disabled = kg.wholeSpan();
    kg.get("years-text").textContent = kg.state.from === kg.state.to ? `${kg.state.from}` : `${kg.state.from}–${kg.state.to}`;
    for (const bar of bars.children) bar.classList.toggle("in", bar.dataset.year >= kg.state.from && bar.dataset.year <= kg.state.to);
  };
  from.addEventListener("input", () => {
    kg.state.from = Math.min(Number(from.value), kg.state.to);
    kg.changeFilters();
  });
  to.addEventListener("input", () => {
    kg.state.to = Math.max(Number(to.value), kg.state.from);
    kg.changeFilters();
  });
  box.addEventListener("change", () => {
    kg.state.undated = box.checked;
    kg.changeFilters();
  });
  kg.on("filters", show);
  show();
};
