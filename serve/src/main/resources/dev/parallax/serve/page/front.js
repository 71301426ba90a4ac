// The front: the newest disputes, each with both sides.
import * as api from "./api.js";
import { claimView } from "./claims.js";
import { at, h } from "./dom.js";

const SHOWN = 5;

export async function frontView() {
  const [{ claims }, { stories }] = await Promise.all([
    api.claims({ status: "DISPUTED", limit: SHOWN }),
    api.stories({ limit: 1 }),
  ]);
  if (claims.length === 0) {
    return stories.length === 0 ? emptyView() : calmView();
  }
  const ids = [...new Set(claims.map((claim) => claim.story))];
  const told = await Promise.all(ids.map((id) => api.story(id).catch(() => ({ members: [], title: "" }))));
  const byId = new Map(ids.map((id, n) => [id, told[n]]));
  return h(
    "div",
    { class: "front" },
    h("h1", { class: "kicker" }, "Latest in dispute"),
    claims.map((claim) => disputeView(claim, byId.get(claim.story))),
  );
}

function disputeView(claim, story) {
  return h(
    "section",
    { class: "dispute" },
    h("p", { class: "of-story" }, h("a", { href: at("stories", claim.story) }, story.title || "Its story")),
    claimView(claim, story.members),
  );
}

function emptyView() {
  return h(
    "section",
    { class: "empty" },
    h("h1", null, "Nothing here yet"),
    h("p", null, "Give Parallax some articles, and stories appear here as they are read:"),
    h("pre", null, "./parallax import FILE…"),
  );
}

function calmView() {
  return h(
    "section",
    { class: "empty" },
    h("h1", null, "Nothing in dispute"),
    h("p", null, "No claim has been both asserted and denied so far. Choose a story to see who says what."),
  );
}
