// An article: its text with the passages marked, who says them in a list beside it, and whom it names.
import * as api from "./api.js";
import { at, count, h, outward } from "./dom.js";
import { paragraphs, segments } from "./segments.js";
import { moment } from "./time.js";
import { ACTS } from "./words.js";

const OWN_WORDS = { DIRECT: "in their own words", MIXED: "partly in their own words" };

export async function articleView(id, chosen) {
  const article = await api.article(id);
  const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
  const statements = article.statements.map((statement) => ({ ...statement, says: sentence(statement, article, names) }));
  const view = h(
    "div",
    { class: "article" },
    head(article, statements),
    h("div", { class: "text" }, paragraphs(article.text).map((p) => h("p", null, marked(article.text, p.start, p.end, statements, "text")))),
    h("aside", { class: "beside" }, said(statements), named(article.entities)),
  );
  highlight(view);
  if (chosen) {
    requestAnimationFrame(() => point(view, chosen)); // once it is on the page
  }
  return view;
}

function head(article, statements) {
  return h(
    "header",
    null,
    article.status !== "usable" && h("p", { class: "notice" }, `This article is ${article.status}.`),
    h("h1", null, marked(article.title, 0, article.title.length, statements, "title")),
    h(
      "p",
      { class: "facts" },
      h("b", null, article.outlet || "unknown outlet"),
      article.byline && ` · ${article.byline}`,
      " · ",
      moment(article.published),
      article.revision > 1 && ` · revision ${article.revision}`,
      article.url && [" · ", outward(article.url, "original")],
    ),
  );
}

/** `Elder Pryce denies`; the words of the text where the speaker is no entity, "unknown" where it names none. */
function sentence(statement, article, names) {
  const words = statement.in === "title" ? article.title : article.text;
  const source = statement.source && words.slice(statement.source.start, statement.source.end);
  return { who: names.get(statement.entity) ?? source ?? "unknown speaker", does: ACTS[statement.act] ?? statement.act };
}

function marked(text, start, end, statements, part) {
  const marks = statements
    .filter((statement) => (statement.in ?? "text") === part)
    .flatMap((statement) => statement.content.map((span) => ({ ...span, statement })));
  return segments(start, end, marks).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    if (segment.marks.length === 0) {
      return words;
    }
    const all = segment.marks.map((mark) => mark.statement);
    const label = all.map((s) => `${s.says.who} ${s.says.does}`).join("; ");
    return h("mark", { tabindex: "0", "data-statements": all.map((s) => s.id).join(" "), "data-label": label, "aria-label": `${words} (${label})` }, words);
  });
}

function said(statements) {
  return h(
    "section",
    null,
    h("h2", null, "Who says what"),
    statements.length === 0 && h("p", { class: "nobody" }, "No attributed statements were found."),
    h(
      "ol",
      { class: "said" },
      statements.map((s) =>
        h(
          "li",
          { "data-statement": s.id },
          h("button", { type: "button", "data-point": s.id }, h("b", null, s.says.who), " ", s.says.does),
          OWN_WORDS[s.form] && h("small", null, OWN_WORDS[s.form]),
        ),
      ),
    ),
  );
}

function named(entities) {
  return h(
    "section",
    null,
    h("h2", null, "Named in it"),
    h(
      "ul",
      { class: "named" },
      entities.filter((entity) => entity.mentions.length).map((entity) =>
        h(
          "li",
          null,
          h("a", { href: at("stories-with", entity.name), title: "stories that name it" }, entity.name),
          " ",
          h("small", null, `${entity.type.toLowerCase()}, ${count(entity.mentions.length, "mention")}`),
          entity.wikidata && [" ", outward(`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`, entity.wikidata)],
        ),
      ),
    ),
  );
}

/** Passages and the list light up together, by pointer and by keyboard. */
function highlight(view) {
  const light = (ids) => {
    view.querySelectorAll("[data-statement]").forEach((item) => item.classList.toggle("lit", ids.includes(item.dataset.statement)));
    marksOf(view).forEach((mark) => mark.classList.toggle("lit", mark.dataset.statements.split(" ").some((id) => ids.includes(id))));
  };
  const idsAt = (target) => {
    const mark = target.closest("mark");
    const item = target.closest("[data-statement]");
    return mark ? mark.dataset.statements.split(" ") : item ? [item.dataset.statement] : [];
  };
  for (const type of ["pointerover", "focusin"]) {
    view.addEventListener(type, (event) => light(idsAt(event.target)));
  }
  view.addEventListener("click", (event) => {
    const button = event.target.closest("[data-point]");
    if (button) {
      point(view, button.dataset.point);
    }
  });
}

function marksOf(view) {
  return [...view.querySelectorAll("mark")];
}

function point(view, statement) {
  const mark = marksOf(view).find((m) => m.dataset.statements.split(" ").includes(statement));
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}
