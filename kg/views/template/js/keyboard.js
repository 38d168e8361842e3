/* The network by keyboard: arrows walk from sign to sign, Enter opens, plus and minus zoom. */
kg.cursor = null;

const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/* The nearest visible party in a direction, those straight ahead first. */
kg.nextParty = (from, [dx, dy]) => {
  const here = kg.positions[from];
  let best = null;
  let least = Infinity;
  kg.positions.forEach((place, i) => {
    if (i === from || !kg.view.party[i]) return;
    const ahead = (place.x - here.x) * dx + (place.y - here.y) * dy;
    const aside = Math.abs((place.x - here.x) * dy) + Math.abs((place.y - here.y) * dx);
    if (ahead <= 0 || aside > ahead * 1.5) return;
    const cost = ahead + aside * 2;
    if (cost < least) [best, least] = [i, cost];
  });
  return best;
};

const startOfWalk = () => {
  const { selection } = kg.state;
  if (selection && selection.type === "party") return selection.i;
  const visible = kg.parties.map((_, i) => i).filter((i) => kg.view.party[i]);
  return visible.length ? visible.reduce((best, i) => (kg.view.certain[i] > kg.view.certain[best] ? i : best)) : null;
};

const walk = (direction) => {
  kg.cursor = kg.cursor === null || !kg.view.party[kg.cursor] ? startOfWalk() : kg.nextParty(kg.cursor, direction) ?? kg.cursor;
  if (kg.cursor === null) return;
  const place = kg.network.canvasToDOM(kg.positions[kg.cursor]);
  const margin = 60;
  const seen = place.x > margin && place.y > margin && place.x < container.clientWidth - margin && place.y < container.clientHeight - margin;
  if (!seen) kg.network.moveTo({ position: kg.positions[kg.cursor] });
  kg.announce(`${kg.parties[kg.cursor].label}, ${kg.placeOf(kg.parties[kg.cursor])}, ${kg.partnersText(kg.cursor)}`);
  kg.network.redraw();
};

const zoomKey = (key) => {
  if (key === "+" || key === "=") kg.zoomBy(1.4);
  else if (key === "-") kg.zoomBy(1 / 1.4);
  else if (key === "0") kg.fitAll();
  else return false;
  return true;
};

const typing = (target) => target.matches("input[type=search], input:not([type]), textarea, select");

kg.startKeyboard = () => {
  container.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (directions[event.key]) {
      event.preventDefault();
      walk(directions[event.key]);
    } else if (event.key === "Enter" && kg.cursor !== null) {
      kg.openParty(kg.cursor);
    }
  });
  container.addEventListener("blur", () => {
    kg.cursor = null;
    kg.network.redraw();
  });
  container.addEventListener("pointerdown", () => { kg.cursor = null; });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || kg.get("help").open) return;
    if (event.key === "Escape") {
      if (document.body.classList.contains("filters-open")) kg.closeFilters();
      else kg.close();
    } else if (!typing(event.target)) {
      if (event.key === "/") {
        event.preventDefault();
        if (kg.narrow()) kg.openFilters();
        kg.get("search").focus();
      } else if (event.key === "?") kg.get("help").showModal();
      else if (zoomKey(event.key)) event.preventDefault();
    }
  });
};
