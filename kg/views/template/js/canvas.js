/* The network on the canvas: vis-network draws and listens, places come ready-made. */
const container = kg.get("canvas");
kg.positions = kg.nodes.map((node) => ({ x: node.x, y: node.y }));

const nodeStyle = (i) => {
  const party = kg.parties[i];
  const fill = kg.fillOf(party);
  const hollow = kg.hollow(party);
  const colours = kg.colours();
  return {
    id: i,
    color: { background: hollow ? colours.ground : fill, border: hollow ? fill : colours.rim },
    borderWidth: hollow ? 2 : 1,
  };
};
/* The more lines, the fainter each: signs must show through. */
const edgeOpacity = Math.min(1, Math.max(0.25, 3000 / Math.max(kg.edges.length, 1)));
const edgeStyle = (edge) => {
  const line = kg.lineOf(edge.kind, edge.certainty);
  const more = edge.certainty === "certain" ? Math.min(Math.log2(Math.max(edge.count, 1)), 2) * 0.6 : 0;
  return { id: edge.id, color: { color: line.colour, opacity: edgeOpacity }, dashes: line.dashes.length ? line.dashes : false, width: line.width + more };
};

kg.start = () => {
  kg.computeView();
  kg.nodeSet = new vis.DataSet(
    kg.nodes.map((node, i) => ({
      id: i, x: node.x, y: node.y, size: node.size, shape: node.shape, hidden: !kg.view.party[i], ...nodeStyle(i),
    })),
  );
  kg.edgeSet = new vis.DataSet(
    kg.edges.map((edge) => ({
      from: edge.from,
      to: edge.to,
      hidden: !kg.view.edge.get(edge.id),
      smooth: edge.bend
        ? { enabled: true, type: edge.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(edge.bend) }
        : false,
      ...edgeStyle(edge),
    })),
  );
  const options = structuredClone(kg.options);
  options.interaction.hideEdgesOnDrag = kg.edges.length > 4000;
  options.interaction.hideEdgesOnZoom = kg.edges.length > 4000;
  kg.network = new vis.Network(container, { nodes: kg.nodeSet, edges: kg.edgeSet }, options);
  kg.parties.forEach((_, i) => told.party.set(i, !kg.view.party[i]));
  kg.edges.forEach((edge) => told.edge.set(edge.id, !kg.view.edge.get(edge.id)));
  kg.network.on("dragEnd", (event) => {
    for (const i of event.nodes) kg.positions[i] = kg.network.getPosition(i);
  });
  kg.network.on("click", (event) => choose(event));
  kg.network.on("hoverNode", (event) => hover(event.node));
  kg.network.on("blurNode", () => hover(null));
  kg.network.on("hoverEdge", (event) => hoverLink(kg.edges.find((edge) => edge.id === event.edge)));
  kg.network.on("blurEdge", () => hoverLink(null));
  kg.network.on("dragStart", () => hover(null));
  container.addEventListener("mouseleave", () => hover(null));
  kg.on("filters", kg.updateVisible);
  kg.on("selection", kg.updateVisible);
  kg.on("colours", recolour);
};

/* Tell vis-network only what changed since it was last told. */
const told = { party: new Map(), edge: new Map() };
const changes = (known, id, hidden) => {
  if (known.get(id) === hidden) return [];
  known.set(id, hidden);
  return [{ id, hidden }];
};
kg.updateVisible = () => {
  const nodes = kg.parties.flatMap((_, i) => changes(told.party, i, !kg.view.party[i]));
  const edges = kg.edges.flatMap((edge) => changes(told.edge, edge.id, !kg.view.edge.get(edge.id)));
  if (nodes.length) kg.nodeSet.update(nodes);
  if (edges.length) kg.edgeSet.update(edges);
  kg.get("nothing").hidden = kg.view.party.some(Boolean);
  kg.network.redraw();
};

const recolour = () => {
  kg.nodeSet.update(kg.nodes.map((_, i) => nodeStyle(i)));
  kg.edgeSet.update(kg.edges.map(edgeStyle));
};

/* A click near a small sign means the sign. */
const choose = (event) => {
  const { x, y } = event.pointer.DOM;
  const touch = event.event && event.event.pointerType === "touch";
  const party = event.nodes.length ? event.nodes[0] : kg.partyNear(x, y, touch ? 22 : 9);
  if (party !== null) return kg.openParty(party, { move: false });
  const edge = event.edges.length ? kg.edges.find((each) => each.id === event.edges[0]) : null;
  if (edge) return kg.openLink(edge.link, { move: false });
  return kg.close();
};

kg.partyNear = (x, y, reach) => {
  const scale = kg.network.getScale();
  const point = kg.network.DOMtoCanvas({ x, y });
  let best = null;
  let least = reach;
  kg.positions.forEach((place, i) => {
    if (!kg.view.party[i]) return;
    const away = Math.hypot(place.x - point.x, place.y - point.y) * scale - kg.nodes[i].size * scale;
    if (away < least) [best, least] = [i, away];
  });
  return best;
};

kg.hovered = null;
const hover = (i) => {
  if (kg.hovered === i) return;
  kg.hovered = i;
  container.style.cursor = i === null ? "" : "pointer";
  showTip(i);
  kg.network.redraw();
};

kg.hoveredLink = null;
const hoverLink = (edge) => {
  const link = edge ? kg.links[edge.link] : null;
  if (kg.hoveredLink === link || (link && kg.hovered !== null)) return;
  kg.hoveredLink = link;
  container.style.cursor = link ? "pointer" : "";
  kg.network.redraw();
};

const showTip = (i) => {
  const tip = kg.get("tip");
  tip.hidden = i === null;
  if (i === null) return;
  const party = kg.parties[i];
  kg.fill(
    tip,
    kg.named(party, "strong"),
    kg.el("span", { class: "sub" }, [kg.words.institutionKinds[party.kind], kg.placeOf(party)].filter(Boolean).join(" · ")),
    kg.el("span", { class: "sub" }, kg.partnersText(i)),
  );
  const place = kg.network.canvasToDOM(kg.positions[i]);
  const gap = kg.nodes[i].size * kg.network.getScale() + 10;
  const right = place.x + gap + 300 < container.clientWidth;
  tip.style.left = right ? `${place.x + gap}px` : "auto";
  tip.style.right = right ? "auto" : `${container.clientWidth - place.x + gap}px`;
  tip.style.top = `${Math.max(6, Math.min(place.y - 22, container.clientHeight - 90))}px`;
};

kg.partnersText = (i) => {
  const possible = kg.view.possible[i];
  const text = kg.count(kg.view.certain[i], "partner");
  return possible ? `${text}, ${possible} more possible` : text;
};

/* Moving the view. */
const animation = () =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 350, easingFunction: "easeInOutQuad" };

kg.boundsOf = (parties) => {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const i of parties) {
    const { x, y } = kg.positions[i];
    const r = kg.nodes[i].size;
    box.left = Math.min(box.left, x - r);
    box.right = Math.max(box.right, x + r);
    box.top = Math.min(box.top, y - r);
    box.bottom = Math.max(box.bottom, y + r);
  }
  return box;
};
kg.fitTo = (parties, { animate = true, most = 1.6 } = {}) => {
  if (!parties.length) return;
  const box = kg.boundsOf(parties);
  const width = container.clientWidth || 1;
  const height = container.clientHeight || 1;
  const scale = Math.min((width - 70) / (box.right - box.left + 1), (height - 70) / (box.bottom - box.top + 1), most);
  kg.network.moveTo({
    position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    scale: Math.max(scale, 0.02),
    animation: animate ? animation() : false,
  });
};
const visibleParties = () => kg.parties.map((_, i) => i).filter((i) => kg.view.party[i]);
kg.fitAll = (options) => {
  const visible = visibleParties();
  const linked = visible.filter((i) => kg.linksOf[i].length);
  kg.fitTo(linked.length ? linked : visible, options);
};

/* The first look: everybody with a partner; on a small screen the largest group that hangs together. */
kg.firstLook = () => {
  if (!kg.narrow()) return kg.fitAll({ animate: false });
  let largest = [];
  const seen = new Set();
  kg.parties.forEach((_, start) => {
    if (seen.has(start) || !kg.view.party[start]) return;
    const part = [start];
    seen.add(start);
    for (let n = 0; n < part.length; n += 1) {
      for (const link of kg.linksOf[part[n]]) {
        const there = kg.other(link, part[n]);
        if (kg.view.link[link.i] && !seen.has(there)) {
          seen.add(there);
          part.push(there);
        }
      }
    }
    if (part.length > largest.length) largest = part;
  });
  return kg.fitTo(largest, { animate: false });
};

/* Show what is open with its partners, unless it is in sight already. */
kg.showChosen = () => {
  const chosen = [...kg.chosenParties()];
  if (!chosen.length) return;
  const around = chosen.length === 1
    ? kg.linksOf[chosen[0]].filter((link) => kg.view.link[link.i]).map((link) => kg.other(link, chosen[0]))
    : [];
  kg.fitTo([...chosen, ...around], { most: 1.3 });
};
kg.zoomBy = (factor) => {
  const scale = Math.min(Math.max(kg.network.getScale() * factor, 0.05), 6);
  kg.network.moveTo({ scale, animation: animation() });
};
