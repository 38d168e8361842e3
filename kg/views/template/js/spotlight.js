/* What is open stands out: the rest is veiled, and the open part is drawn again on top of the veil. */

/* The parties and links in the light, and whose names come first; null where nothing is open. */
kg.spotlight = () => {
  const { selection, chain } = kg.state;
  if (chain) {
    const links = chain.slice(1).map((party, i) => kg.linkBetween(chain[i], party)).filter(Boolean);
    return { parties: new Set(chain), heads: new Set(chain), links };
  }
  if (!selection) return null;
  if (selection.type === "link") {
    const link = kg.links[selection.i];
    return { parties: new Set([link.a, link.b]), heads: new Set([link.a, link.b]), links: [link] };
  }
  const links = kg.linksOf[selection.i].filter((link) => kg.view.link[link.i]);
  const parties = new Set([selection.i, ...links.map((link) => kg.other(link, selection.i))]);
  return { parties, heads: new Set([selection.i]), links };
};

const drawLink = (ctx, link, strong) => {
  const from = kg.positions[link.a];
  const to = kg.positions[link.b];
  for (const edge of kg.edgesOf[link.i]) {
    if (!kg.view.edge.get(edge.id)) continue;
    const line = kg.lineOf(edge.kind, edge.certainty);
    ctx.setLineDash(line.dashes);
    ctx.lineWidth = line.width + (strong ? 1.4 : 0.5);
    ctx.strokeStyle = strong ? kg.colours().accent : edge.certainty === "certain" ? kg.colours().strong : line.colour;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    if (edge.bend) {
      const middle = [(from.x + to.x) / 2 + edge.bend * (to.y - from.y), (from.y + to.y) / 2 - edge.bend * (to.x - from.x)];
      ctx.quadraticCurveTo(middle[0], middle[1], to.x, to.y);
    } else {
      ctx.lineTo(to.x, to.y);
    }
    ctx.stroke();
  }
  ctx.setLineDash([]);
};

const drawParty = (ctx, i, scale, head) => {
  const { x, y } = kg.positions[i];
  kg.drawMark(ctx, kg.nodes[i].shape, kg.hollow(kg.parties[i]), kg.fillOf(kg.parties[i]), x, y, kg.nodes[i].size, scale);
  if (!head) return;
  ctx.beginPath();
  ctx.arc(x, y, kg.nodes[i].size + 5 / scale, 0, 2 * Math.PI);
  ctx.lineWidth = 2.5 / scale;
  ctx.strokeStyle = kg.colours().accent;
  ctx.stroke();
};

/* After vis-network has drawn: veil, light, cursor, names. */
kg.afterDrawing = (ctx) => {
  const scale = kg.network.getScale();
  const width = container.clientWidth;
  const height = container.clientHeight;
  const ratio = ctx.canvas.width / width;
  const spot = kg.spotlight();
  if (spot) {
    ctx.save();
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.globalAlpha = 0.84;
    ctx.fillStyle = kg.colours().ground;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
    const strong = Boolean(kg.state.chain) || kg.state.selection.type === "link";
    spot.links.forEach((link) => drawLink(ctx, link, strong));
    spot.parties.forEach((i) => drawParty(ctx, i, scale, spot.heads.has(i)));
  }
  if (kg.hoveredLink && kg.view.link[kg.hoveredLink.i]) {
    drawLink(ctx, kg.hoveredLink, true);
    for (const i of [kg.hoveredLink.a, kg.hoveredLink.b]) drawParty(ctx, i, scale, true);
  }
  if (kg.hovered !== null && kg.view.party[kg.hovered]) drawParty(ctx, kg.hovered, scale, true);
  if (kg.cursor !== null && kg.view.party[kg.cursor]) drawParty(ctx, kg.cursor, scale, true);
  const origin = kg.network.canvasToDOM({ x: 0, y: 0 });
  const toScreen = ({ x, y }) => ({ x: origin.x + x * scale, y: origin.y + y * scale });
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  kg.drawLabels(ctx, width, height, toScreen, scale);
  ctx.restore();
};
