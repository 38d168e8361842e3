/* Building elements. Text only ever becomes a text node: no name is read as HTML. */
kg.get = (id) => document.getElementById(id);

kg.el = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "class") element.className = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
};

kg.fill = (element, ...children) => {
  element.replaceChildren(...children.flat(Infinity).filter(Boolean));
};

/* A name in whatever script, its direction its own. */
kg.named = (party, tag = "bdi") => kg.el(tag, { lang: party.lang || null, dir: "auto" }, party.label);

/* A link that leaves the page: web addresses only. */
kg.webLink = (address, ...children) => {
  if (!/^https?:\/\//i.test(address || "")) return kg.el("span", null, children);
  return kg.el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, children);
};

kg.announce = (text) => {
  kg.get("announce").textContent = text;
};

kg.narrow = () => window.matchMedia("(max-width: 860px)").matches;

/* A canvas of CSS pixels, sharp on every screen. */
kg.sharpCanvas = (width, height, draw) => {
  const ratio = Math.max(window.devicePixelRatio || 1, 2);
  const canvas = kg.el("canvas", { width: width * ratio, height: height * ratio, class: "mark", "aria-hidden": "true" });
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const ctx = canvas.getContext("2d");
  ctx.scale(ratio, ratio);
  draw(ctx);
  return canvas;
};
