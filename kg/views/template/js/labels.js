/* Names on the canvas. They keep their size on the screen while the network is zoomed; the best connected
   get theirs first, and a name is drawn only where it covers no other name and no other sign. */
const LABEL_SIZE = 12;
const LINE = 14;
const MOST = 24;
const labelFont = (bold) =>
  `${bold ? "600 " : ""}${LABEL_SIZE}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, ` +
  `"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif`;

/* Who is named first: rank among all kinds, by certain partners, then possible ones. */
const order = kg.parties
  .map((_, i) => i)
  .sort((i, j) =>
    kg.parties[j].certain - kg.parties[i].certain ||
    kg.parties[j].possible - kg.parties[i].possible ||
    (kg.parties[i].rank || 1e9) - (kg.parties[j].rank || 1e9) ||
    i - j);

/* Break a name into at most two lines; what is longer ends with an ellipsis. */
kg.breakName = (text) => {
  const characters = [...text];
  if (characters.length <= MOST) return [text];
  const words = text.split(" ");
  if (words.length < 2) return [characters.slice(0, MOST - 1).join("") + "…"];
  const lines = [""];
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (!line) lines[lines.length - 1] = word;
    else if ([...line].length + [...word].length + 1 <= MOST) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, 2);
  if (lines.length > 2) kept[1] += "…";
  return kept.map((line) => ([...line].length > MOST + 6 ? [...line].slice(0, MOST + 5).join("") + "…" : line));
};

const sizes = new Map();
const measure = (ctx, i, bold) => {
  const key = bold ? -i - 1 : i;
  if (!sizes.has(key)) {
    ctx.font = labelFont(bold);
    const lines = kg.breakName(kg.parties[i].label);
    sizes.set(key, { lines, width: Math.max(...lines.map((line) => ctx.measureText(line).width)), height: lines.length * LINE });
  }
  return sizes.get(key);
};

/* Taken room, as a grid of boxes. */
const room = (width, height) => {
  const cell = 48;
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const boxes = Array.from({ length: columns * rows }, () => []);
  const each = (box, act) => {
    const left = Math.max(0, Math.floor(box[0] / cell) + 1);
    const right = Math.min(columns - 1, Math.floor(box[2] / cell) + 1);
    const top = Math.max(0, Math.floor(box[1] / cell) + 1);
    const bottom = Math.min(rows - 1, Math.floor(box[3] / cell) + 1);
    for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) if (act(boxes[y * columns + x])) return true;
    return false;
  };
  return {
    take: (box) => each(box, (list) => { list.push(box); return false; }),
    free: (box, owner) =>
      !each(box, (list) => list.some((other) =>
        (owner === undefined || other[4] !== owner) && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])),
  };
};

/* Boxes below, above, right and left of a sign. */
const spots = (x, y, r, size) => {
  const w = size.width + 4;
  const h = size.height;
  return [
    [x - w / 2, y + r + 2, x + w / 2, y + r + 2 + h],
    [x - w / 2, y - r - 3 - h, x + w / 2, y - r - 3],
    [x + r + 4, y - h / 2, x + r + 4 + w, y + h / 2],
    [x - r - 4 - w, y - h / 2, x - r - 4, y + h / 2],
  ];
};

kg.placedLabels = [];

/* Choose and draw the names for the present view; ctx is in CSS pixels. */
kg.drawLabels = (ctx, width, height, toScreen, scale) => {
  const signs = room(width, height);
  const names = room(width, height);
  names.take([width - 58, height - 140, width, height]); // the zoom buttons
  const spot = kg.spotlight();
  const inView = [];
  const place = (i) => {
    const at = toScreen(kg.positions[i]);
    return [at.x, at.y, kg.nodes[i].size * scale];
  };
  for (const i of order) {
    if (!kg.view.party[i] || (spot && !spot.parties.has(i))) continue;
    const [x, y, r] = place(i);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    inView.push(i);
    const solid = r * 0.85;
    if (r > 2.2) signs.take([x - solid, y - solid, x + solid, y + solid, i]);
  }
  const first = [...(spot ? spot.heads : [])].filter((i) => inView.includes(i));
  if (kg.hovered !== null && !first.includes(kg.hovered) && inView.includes(kg.hovered)) first.push(kg.hovered);
  if (kg.hoveredLink) first.push(...[kg.hoveredLink.a, kg.hoveredLink.b].filter((i) => !first.includes(i) && inView.includes(i)));
  const head = new Set(first);
  const budget = spot ? 90 : Math.round((width * height) / (scale > 0.75 ? 6000 : 12500));
  kg.placedLabels = [];
  for (const i of [...first, ...inView.filter((each) => !head.has(each))]) {
    if (kg.placedLabels.length >= budget) break;
    const [x, y, r] = place(i);
    if (!head.has(i) && !spot && r < 3.2 && kg.placedLabels.length >= 10) break;
    const size = measure(ctx, i, head.has(i));
    const candidates = spots(x, y, r, size);
    const inside = (box) => box[0] > 2 && box[1] > 2 && box[2] < width - 2 && box[3] < height - 2;
    let box = candidates.find((each) => inside(each) && names.free(each) && signs.free(each, i));
    if (!box && (head.has(i) || (!spot && kg.placedLabels.length < 14))) box = candidates.find((each) => inside(each) && names.free(each));
    if (!box) continue;
    names.take(box);
    kg.placedLabels.push({ i, box, bold: head.has(i) });
  }
  kg.placedLabels.forEach((label) => drawName(ctx, label));
};

const drawName = (ctx, { i, box, bold }) => {
  const colours = kg.colours();
  const { lines } = measure(ctx, i, bold);
  ctx.font = labelFont(bold);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 3.5;
  ctx.strokeStyle = colours.ground;
  ctx.fillStyle = colours.ground;
  ctx.globalAlpha = 0.72;
  ctx.beginPath();
  ctx.roundRect(box[0] - 1, box[1], box[2] - box[0] + 2, box[3] - box[1], 4);
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.fillStyle = colours.text;
  lines.forEach((line, row) => {
    const x = (box[0] + box[2]) / 2;
    const y = box[1] + LINE * (row + 0.5);
    ctx.strokeText(line, x, y);
    ctx.fillText(line, x, y);
  });
};
