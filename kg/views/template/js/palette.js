/* Colours, shapes and lines. The nine colours are Paul Tol's "muted" scheme, which people with any
   common colour blindness tell apart; on a dark ground its darkest are lightened. Colour is never alone:
   kinds have shapes, agreements have line patterns. */
kg.palette = {
  light: {
    fills: ["#332288", "#cc6677", "#88ccee", "#ddcc77", "#aa4499", "#117733", "#44aa99", "#882255", "#999933"],
    none: "#b3b9c1",
    rim: "rgb(20 28 38 / 45%)",
    ground: "#ffffff",
    text: "#1a222c",
    quiet: "#54606e",
    edge: "#8793a1",
    strong: "#54606e",
    former: "#b5707f",
    possible: "#9a86cf",
    accent: "#0a58a8",
  },
  dark: {
    fills: ["#8f86e0", "#e08291", "#88ccee", "#ddcc77", "#c873ba", "#4ca868", "#44aa99", "#c0628f", "#b3b34d"],
    none: "#6c7784",
    rim: "rgb(255 255 255 / 45%)",
    ground: "#11161c",
    text: "#e7ecf2",
    quiet: "#9fabb9",
    edge: "#5d6a78",
    strong: "#a4b0bd",
    former: "#b5707f",
    possible: "#8d79c4",
    accent: "#84bcff",
  },
};

kg.colours = () => kg.palette[kg.state.theme];

/* Line patterns in canvas units: [dashes, width]. */
kg.lines = {
  mou: [[], 1.7],
  agreement: [[11, 4], 1.7],
  "joint-institute": [[], 3.4],
  "joint-programme": [[14, 4], 3.4],
  exchange: [[11, 4, 2.5, 4], 1.7],
  "mutual-recognition": [[11, 3.5, 2.5, 3.5, 2.5, 3.5], 1.7],
  declaration: [[5, 4], 1.7],
  other: [[5, 4, 2.5, 4], 1.7],
  former: [[7, 6], 1.7],
  possible: [[1.8, 4.5], 1.8],
};

/* The line of an edge: its certainty first, then its kind. */
kg.lineOf = (kind, certainty) => {
  const colours = kg.colours();
  const [dashes, width] = kg.lines[certainty === "certain" ? kind : certainty] || kg.lines.other;
  const colour = certainty === "certain" ? colours.edge : colours[certainty];
  return { dashes, width, colour };
};

kg.hollow = (party) => party.kind === "country" || party.kind === "other";

/* The same shapes as vis-network draws, for the legend, the spotlight and SVG: a list of points or a circle. */
kg.outline = (shape, x, y, r) => {
  const ring = (count, radius, turn) =>
    Array.from({ length: count }, (_, i) => {
      const size = radius(i);
      const angle = turn + (i * 2 * Math.PI) / count;
      return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
    });
  if (shape === "square") return [[x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]];
  if (shape === "diamond") return ring(4, () => r, 0);
  if (shape === "hexagon") return ring(6, () => r, 0);
  if (shape === "star") {
    const size = r * 0.82;
    return ring(10, (i) => (i % 2 ? size * 0.5 : size * 1.3), -Math.PI / 2).map(([px, py]) => [px, py + 0.1 * size]);
  }
  if (shape === "triangle" || shape === "triangleDown") {
    const up = shape === "triangle" ? 1 : -1;
    const side = r * 2.3;
    const inner = (Math.sqrt(3) / 6) * side;
    const height = (Math.sqrt(3) / 2) * side;
    const middle = y + up * 0.275 * 1.15 * r;
    return [[x, middle - up * (height - inner)], [x + side / 2, middle + up * inner], [x - side / 2, middle + up * inner]];
  }
  return null;
};

kg.trace = (ctx, shape, x, y, r) => {
  const points = kg.outline(shape, x, y, r);
  ctx.beginPath();
  if (!points) ctx.arc(x, y, r, 0, 2 * Math.PI);
  else points.forEach(([px, py], i) => (i ? ctx.lineTo(px, py) : ctx.moveTo(px, py)));
  ctx.closePath();
};

kg.drawMark = (ctx, shape, hollow, fill, x, y, r, scale = 1) => {
  const colours = kg.colours();
  kg.trace(ctx, shape, x, y, r);
  ctx.fillStyle = hollow ? colours.ground : fill;
  ctx.fill();
  ctx.lineWidth = (hollow ? 2 : 1) / scale;
  ctx.strokeStyle = hollow ? fill : colours.rim;
  ctx.stroke();
};

/* Small pictures for legends and lists. */
kg.markPicture = (shape, hollow, fill, size = 15) =>
  kg.sharpCanvas(size, size, (ctx) => kg.drawMark(ctx, shape, hollow, fill, size / 2, size / 2, size * 0.36));

kg.linePicture = (kind, certainty, width = 34) =>
  kg.sharpCanvas(width, 12, (ctx) => {
    const line = kg.lineOf(kind, certainty);
    ctx.strokeStyle = certainty === "certain" ? kg.colours().strong : line.colour;
    ctx.lineWidth = line.width;
    ctx.setLineDash(line.dashes.map((part) => part * 0.85));
    ctx.beginPath();
    ctx.moveTo(1, 6);
    ctx.lineTo(width - 1, 6);
    ctx.stroke();
  });

kg.partyPicture = (i, size) =>
  kg.markPicture(kg.nodes[i].shape, kg.hollow(kg.parties[i]), kg.fillOf(kg.parties[i]), size);
