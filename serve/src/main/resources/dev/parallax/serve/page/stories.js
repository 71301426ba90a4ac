// The list of stories, newest first.
import * as api from "./api.js";
import { at, byId, count, h } from "./dom.js";
import { moment } from "./time.js";

const PAGE = 40;
const filter = byId("story-filter");
const list = byId("stories");
const more = byId("more");
let pages = 1;
let shown = "";

export function start() {
  let typing;
  filter.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(refresh, 250);
  });
  filter.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    pages++;
    refresh();
  });
  return refresh();
}

/** Stories that name an entity. */
export function narrowTo(entity) {
  filter.elements.entity.value = entity;
  return refresh();
}

/** Reads the list anew, as many pages of it as are open; nothing moves where nothing changed. */
export async function refresh() {
  const asked = { limit: PAGE, entity: filter.elements.entity.value.trim(), disputed: filter.elements.disputed.checked ? "true" : "" };
  const found = [];
  let next = null;
  for (let page = 0; page < pages && (page === 0 || next); page++) {
    const answer = await api.stories({ ...asked, after: next });
    found.push(...answer.stories);
    next = answer.next;
  }
  more.hidden = !next;
  const text = JSON.stringify(found);
  if (text !== shown) {
    shown = text;
    draw(found);
  }
}

function draw(stories) {
  const focused = document.activeElement?.closest("[data-story-link]")?.dataset.storyLink;
  list.replaceChildren(...(stories.length > 0 ? stories.map(item) : [h("li", { class: "nobody" }, "Nothing here yet: ./parallax import FILE…")]));
  choose();
  if (focused) {
    list.querySelector(`[data-story-link="${CSS.escape(focused)}"]`)?.focus();
  }
}

function item(story) {
  return h(
    "li",
    null,
    h(
      "a",
      { href: at("stories", story.story), "data-story-link": story.story },
      h("span", { class: "title" }, story.title || "(no title)"),
      h(
        "span",
        { class: "facts" },
        moment(story.last),
        h("br"),
        `${count(story.articles, "article")} · ${count(story.outlets, "outlet")}`,
        story.disputed > 0 && h("span", { class: "disputes" }, count(story.disputed, "dispute")),
      ),
    ),
  );
}

/** Marks the story that is being read. */
export function choose() {
  const reading = document.querySelector(".reading [data-story]")?.dataset.story;
  list.querySelectorAll("[data-story-link]").forEach((link) => {
    if (link.dataset.storyLink === reading) {
      link.setAttribute("aria-current", "true");
    } else {
      link.removeAttribute("aria-current");
    }
  });
}
