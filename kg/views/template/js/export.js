/* Taking it along: a picture of the view, a vector picture of the visible network, a table of its partnerships. */
const save = (blob, name) => {
  const address = URL.createObjectURL(blob);
  const link = kg.el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};

kg.savePng = () => {
  const drawn = container.querySelector("canvas");
  const copy = kg.el("canvas", { width: drawn.width, height: drawn.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = kg.colours().ground;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(drawn, 0, 0);
  copy.toBlob((blob) => save(blob, "network.png"), "image/png");
};

const xml = (text) => String(text).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

kg.svgText = () => {
  const visible = kg.parties.map((_, i) => i).filter((i) => kg.view.party[i]);
  const box = kg.boundsOf(visible);
  const pad = 60;
  const [x, y, width, height] = [box.left - pad, box.top - pad, box.right - box.left + 2 * pad, box.bottom - box.top + 2 * pad];
  const colours = kg.colours();
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" font-family="sans-serif">`,
    `<title>${xml(kg.page.title)}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.ground}"/>`,
  ];
  for (const edge of kg.edges) {
    if (!kg.view.edge.get(edge.id)) continue;
    const [from, to, line] = [kg.positions[edge.from], kg.positions[edge.to], kg.lineOf(edge.kind, edge.certainty)];
    const bend = edge.bend || 0;
    const middle = [(from.x + to.x) / 2 + bend * (to.y - from.y), (from.y + to.y) / 2 - bend * (to.x - from.x)];
    parts.push(`<path d="M${from.x} ${from.y}Q${middle[0]} ${middle[1]} ${to.x} ${to.y}" fill="none" stroke="${line.colour}" ` +
      `stroke-width="${line.width}"${line.dashes.length ? ` stroke-dasharray="${line.dashes.join(" ")}"` : ""}/>`);
  }
  for (const i of visible) {
    const [place, hollow, fill] = [kg.positions[i], kg.hollow(kg.parties[i]), kg.fillOf(kg.parties[i])];
    const points = kg.outline(kg.nodes[i].shape, place.x, place.y, kg.nodes[i].size);
    const style = `fill="${hollow ? colours.ground : fill}" stroke="${hollow ? fill : colours.rim}"`;
    parts.push(points
      ? `<polygon points="${points.map((point) => point.map((value) => value.toFixed(1)).join(",")).join(" ")}" ${style}><title>${xml(kg.parties[i].label)}</title></polygon>`
      : `<circle cx="${place.x}" cy="${place.y}" r="${kg.nodes[i].size}" ${style}><title>${xml(kg.parties[i].label)}</title></circle>`);
  }
  const scale = kg.network.getScale();
  for (const { i, box: at } of kg.placedLabels) {
    const centre = kg.network.DOMtoCanvas({ x: (at[0] + at[2]) / 2, y: at[1] });
    kg.breakName(kg.parties[i].label).forEach((line, row) => parts.push(
      `<text x="${centre.x.toFixed(1)}" y="${(centre.y + ((row + 0.8) * 14) / scale).toFixed(1)}" font-size="${(12 / scale).toFixed(1)}" ` +
      `text-anchor="middle" fill="${colours.text}" stroke="${colours.ground}" stroke-width="${(3 / scale).toFixed(1)}" paint-order="stroke">${xml(line)}</text>`));
  }
  return `${parts.join("\n")}\n</svg>\n`;
};

/* One line for each visible partnership, agreement and sentence. A cell that a spreadsheet would run is quoted. */
const cell = (value) => {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

kg.csvText = () => {
  const rows = [["institution", "country", "partner", "partner country", "certainty", "kind", "status", "dates", "source", "published", "address", "sentence is", "sentence"]];
  for (const link of kg.visibleLinks()) {
    const [one, other] = [kg.parties[link.a], kg.parties[link.b]];
    const start = [one.label, one.country, other.label, other.country, link.certainty];
    for (const agreement of link.agreements.map((i) => kg.agreements[i]).filter(kg.agreementShown)) {
      const middle = [agreement.kinds.join("; "), agreement.statuses.join("; "), Object.values(agreement.dates).flat().join("; ")];
      for (const { source, quote } of agreement.evidence.length ? agreement.evidence : [{ source: null, quote: null }]) {
        const from = source === null ? {} : kg.sources[source];
        rows.push([...start, ...middle, from.title, from.issued, from.url, quote ? (from.digest ? "digest" : "original") : "", quote]);
      }
    }
  }
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
};

kg.startExport = () => {
  kg.get("save-png").addEventListener("click", kg.savePng);
  kg.get("save-svg").addEventListener("click", () => save(new Blob([kg.svgText()], { type: "image/svg+xml" }), "network.svg"));
  kg.get("save-csv").addEventListener("click", () => save(new Blob(["\ufeff", kg.csvText()], { type: "text/csv" }), "partnerships.csv"));
};
