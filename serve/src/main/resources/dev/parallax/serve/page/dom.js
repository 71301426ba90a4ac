// Elements, built from data without ever reading it as HTML.

/** An element with attributes and children; a child that is null or false is left out, text is text. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A link out, where the address is one of the web; else the words alone. */
export function outward(url, words) {
  return /^https?:\/\//i.test(url ?? "")
    ? h("a", { href: url, rel: "noopener noreferrer external", target: "_blank" }, words)
    : h("span", null, words);
}

/** The address of a view of this page: `at("stories", id)` is `#/stories/ID`. */
export function at(...parts) {
  return "#/" + parts.map(encodeURIComponent).join("/");
}

/** `1 article`, `2 articles`, never broken over two lines. */
export function count(number, thing, things = thing + "s") {
  return `${number.toLocaleString("en")}\u00a0${number === 1 ? thing : things}`;
}

export function byId(id) {
  return document.getElementById(id);
}
