// The page: what the address says is shown, and shown anew when something happens.
import * as api from "./api.js";
import { articleView } from "./article.js";
import { byId, count, h } from "./dom.js";
import { frontView } from "./front.js";
import * as live from "./live.js";
import * as stories from "./stories.js";
import { lonelyClaimView, storyView } from "./story.js";

const REFRESH_MILLIS = 700;
const reading = byId("reading");
let turn = 0;

/** What the address after `#/` names, in its parts. */
function place() {
  return location.hash.replace(/^#\/?/, "").split("/").map(decode);
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function viewOf([kind, id, part]) {
  if (kind === "stories" && id) {
    return { view: "story", draw: () => storyView(id) };
  }
  if (kind === "articles" && id) {
    return { view: "article", draw: () => articleView(id, part) };
  }
  if (kind === "claims" && id) {
    return { view: "story", draw: () => lonelyClaimView(id) };
  }
  return { view: ["stories", "stories-with", "live"].includes(kind) ? kind.split("-")[0] : "front", draw: frontView };
}

/** Shows what the address names; only the last of several that overtake each other counts, and what is the same stays. */
async function show() {
  const mine = ++turn;
  const { view, draw } = viewOf(place());
  document.body.dataset.view = view;
  reading.setAttribute("aria-busy", "true");
  const drawn = await draw().catch((problem) => problemView(problem));
  if (mine === turn) {
    if (reading.firstElementChild?.outerHTML !== drawn.outerHTML) {
      reading.replaceChildren(drawn);
    }
    reading.removeAttribute("aria-busy");
    const title = drawn.querySelector("h1, .proposition")?.textContent;
    document.title = title && view !== "front" ? `${title} – Parallax` : "Parallax";
    stories.choose();
  }
}

function problemView(problem) {
  return h("section", { class: "empty" }, h("h1", null, "That did not work"), h("p", null, problem.message));
}

async function navigate() {
  const [kind, entity] = place();
  if (kind === "stories-with") {
    await stories.narrowTo(entity);
  }
  if (location.hash !== "#reading") {
    window.scrollTo({ top: 0 });
    await show();
  }
}

/** Draws anew what a change touches, keeping what the reader has unfolded; many changes at once count as one. */
async function refresh(touched) {
  await Promise.allSettled([stories.refresh(), showCounts()]);
  const { view } = document.body.dataset;
  const story = reading.querySelector("[data-story]")?.dataset.story;
  if (view !== "article" && (!story || touched.has(story) || touched.has(null))) {
    const unfolded = [...reading.querySelectorAll("details[open]")].map((fold) => fold.dataset.claim);
    const top = window.scrollY;
    await show();
    reading.querySelectorAll("details").forEach((fold) => (fold.open = unfolded.includes(fold.dataset.claim)));
    window.scrollTo({ top });
  }
}

let touched = new Set();
let waiting = null;
function changed(story) {
  touched.add(story ?? null);
  waiting ??= setTimeout(() => {
    const all = touched;
    touched = new Set();
    waiting = null;
    refresh(all);
  }, REFRESH_MILLIS);
}

async function showCounts() {
  const found = await api.stats();
  byId("counts").textContent = [
    count(found.articles, "article"),
    count(found.statements, "statement"),
    count(found.stories, "story", "stories"),
    count(found.disputed, "dispute"),
  ].join(" · ");
}

window.addEventListener("hashchange", navigate);
await Promise.allSettled([stories.start(), showCounts(), navigate()]);
live.start(changed);
