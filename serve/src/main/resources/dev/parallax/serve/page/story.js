// A story: its disputes first, then its other claims, folded, then the reports it is made of.
import * as api from "./api.js";
import { claimView, foldedClaim } from "./claims.js";
import { at, count, h, outward } from "./dom.js";
import { days, moment } from "./time.js";

export async function storyView(id) {
  const story = await api.story(id);
  const disputed = story.claims.filter((claim) => claim.status === "DISPUTED");
  const others = story.claims.filter((claim) => claim.status !== "DISPUTED");
  return h(
    "div",
    { class: "story", "data-story": story.story },
    head(story),
    disputed.length > 0 && h("section", null, h("h2", null, "In dispute"), disputed.map((claim) => claimView(claim, story.members))),
    others.length > 0 && h("section", null, h("h2", null, disputed.length > 0 ? "Other claims" : "Claims"), others.map((claim) => foldedClaim(claim, story.members))),
    story.claims.length === 0 && h("p", { class: "nobody" }, "No claims have been drawn from its reports so far."),
    h("section", null, h("h2", null, "Reports"), reports(story.members)),
  );
}

/** One claim, under the head of its story. */
export async function lonelyClaimView(id) {
  const claim = await api.claim(id);
  const story = await api.story(claim.story).catch(() => ({ members: [], title: "" }));
  return h(
    "div",
    { class: "story", "data-story": claim.story },
    h("p", { class: "of-story" }, h("a", { href: at("stories", claim.story) }, story.title || "Its story")),
    claimView(claim, story.members, false),
  );
}

function head(story) {
  return h(
    "header",
    null,
    h("h1", null, story.title),
    h(
      "p",
      { class: "facts" },
      story.first && days(story.first, story.last),
      ` · ${count(story.articles, "article")} · ${count(story.outlets, "outlet")}`,
    ),
  );
}

function reports(members) {
  const outlets = new Map(members.map((member) => [member.article, member.outlet]));
  return h("ol", { class: "reports" }, members.map((member) => report(member, outlets)));
}

function report(member, outlets) {
  const origin = member.syndicated_from;
  return h(
    "li",
    null,
    h("p", { class: "byline" }, h("b", null, member.outlet || "unknown outlet"), " · ", moment(member.at ?? member.published)),
    h("p", { class: "title" }, h("a", { href: at("articles", member.article) }, member.title || "(no title)")),
    h("p", { class: "links" }, origin && h("span", { class: "copy" }, `copy of ${outlets.get(origin) || origin}`), member.url && outward(member.url, "original")),
  );
}
