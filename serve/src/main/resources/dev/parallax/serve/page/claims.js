// A claim: the proposition, and who takes which position on it, side by side and alike.
import { at, count, h } from "./dom.js";
import { moment } from "./time.js";
import { STANDS, status } from "./words.js";

const SIDES = [
  { heading: "Asserted by", stands: ["ASSERTS", "CONFIRMS"] },
  { heading: "Denied by", stands: ["DENIES", "DOUBTS"] },
];

/** A claim at full size; `members` are the rows of its story's articles. With a link it is one of several. */
export function claimView(claim, members, link = true) {
  const reports = new Map(members.map((member) => [member.article, member]));
  const silent = holders(claim, ["DECLINES_TO_COMMENT"]);
  const title = h("h3", { class: "proposition" }, link ? h("a", { href: at("claims", claim.id) }, claim.proposition) : claim.proposition);
  return h(
    "article",
    { class: "claim", "data-claim": claim.id },
    !link && h("p", { class: "status" }, status(claim)),
    title,
    h(
      "div",
      { class: "sides" },
      SIDES.map((side) => sideView(side, claim, reports)),
      silent.length > 0 && h("section", { class: "side silent" }, h("h4", null, "No comment from"), silent.map((held) => holderView(held, reports))),
    ),
  );
}

/** A claim in one line, to be opened. */
export function foldedClaim(claim, members) {
  const who = count(holders(claim, Object.keys(STANDS)).length, "voice");
  const body = h("div");
  const fold = h(
    "details",
    { class: "folded", "data-claim": claim.id },
    h("summary", null, h("span", null, claim.proposition), h("small", null, `${status(claim)} · ${who}`)),
    body,
  );
  fold.addEventListener("toggle", () => fold.open && body.replaceChildren(claimView(claim, members)));
  return fold;
}

function sideView(side, claim, reports) {
  const held = holders(claim, side.stands);
  return h(
    "section",
    { class: "side" },
    h("h4", null, side.heading),
    held.length > 0 ? held.map((holder) => holderView(holder, reports)) : h("p", { class: "nobody" }, "nobody so far"),
  );
}

/** Those who take one of the positions, each once, with all their passages. */
function holders(claim, stands) {
  const found = new Map();
  for (const position of claim.positions.filter((p) => stands.includes(p.position))) {
    const key = position.entity ?? position.holder;
    found.set(key, [...(found.get(key) ?? []), position]);
  }
  return [...found.values()];
}

function holderView(positions, reports) {
  const stands = [...new Set(positions.map((p) => STANDS[p.position]))].join(", ");
  const own = positions.filter((p) => p.root === p.article);
  const shown = own.length > 0 ? own : positions.slice(0, 1);
  const copies = positions.filter((p) => !shown.includes(p));
  return h(
    "div",
    { class: "holder" },
    h("p", { class: "who" }, h("b", null, positions[0].holder), " ", h("span", { class: "stand" }, stands)),
    shown.map((position) => passage(position, reports)),
    copies.length > 0 && h("p", { class: "copies" }, "Also carried by ", copies.map((p, n) => [n > 0 && ", ", source(p, reports)])),
  );
}

/** The passage as the article has it: quotation marks are the article's own, if there are any. */
function passage(position, reports) {
  return h(
    "figure",
    null,
    h("blockquote", null, position.quote),
    h("figcaption", null, source(position, reports), " · ", moment(position.at)),
  );
}

function source(position, reports) {
  const report = reports.get(position.article);
  return h("a", { href: at("articles", position.article, position.statement ?? "") }, report?.outlet || "the article");
}
