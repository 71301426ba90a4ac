// What happens, as it happens: a column of arriving articles that mends its own connection.
import * as api from "./api.js";
import { at, byId, h } from "./dom.js";
import { moment } from "./time.js";
import { ACTS } from "./words.js";

const KEPT = 100;
const RECENT = 30;
const RETRY_MILLIS = 3000;
const list = byId("live");
const state = byId("connection");
const filter = byId("live-filter");
const outlets = new Set();
let source;
let typing;
let retry;

/** Begins; `changed` is told the story of everything that happens. */
export function start(changed) {
  for (const [act, words] of Object.entries(ACTS)) {
    filter.elements.act.append(h("option", { value: act }, words));
  }
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => connect(changed), 300);
  });
  connect(changed);
}

function connect(changed) {
  source?.close();
  clearTimeout(retry);
  list.replaceChildren();
  open(changed);
}

function asked() {
  return Object.fromEntries([...new FormData(filter)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value));
}

function open(changed) {
  source = new EventSource(`api/feed?${new URLSearchParams(asked())}`);
  source.addEventListener("open", () => {
    tell("live");
    changed(null);
    fill(asked());
  });
  source.addEventListener("article", (event) => {
    const article = JSON.parse(event.data);
    show(article, true);
    changed(article.story);
  });
  source.addEventListener("claim", (event) => changed(JSON.parse(event.data).story));
  source.addEventListener("error", () => lost(source, changed));
}

/** What came before the stream was open, below what has come since. */
async function fill(filters) {
  const { articles } = await api.articles({ ...filters, limit: RECENT }).catch(() => ({ articles: [] }));
  if (JSON.stringify(filters) === JSON.stringify(asked())) {
    articles.forEach((article) => show(article, false));
  }
}

/** The browser comes back by itself, except where the server refused it: then we do. */
function lost(broken, changed) {
  tell("reconnecting");
  if (broken.readyState === EventSource.CLOSED) {
    retry = setTimeout(() => open(changed), RETRY_MILLIS);
  }
}

function tell(word) {
  state.textContent = word;
  state.dataset.state = word;
}

function show(article, arrived) {
  const old = list.querySelector(`[data-article="${CSS.escape(article.id)}"]`);
  if (old && !arrived) {
    return;
  }
  old?.remove();
  if (arrived) {
    list.prepend(item(article));
  } else {
    list.append(item(article));
  }
  while (list.children.length > KEPT) {
    list.lastElementChild.remove();
  }
  if (article.outlet && !outlets.has(article.outlet)) {
    outlets.add(article.outlet);
    byId("outlets").append(h("option", { value: article.outlet }));
  }
}

function item(article) {
  const withdrawn = article.status !== "usable";
  const names = new Map((article.entities ?? []).map((entity) => [entity.id, entity.name]));
  const said = (article.statements ?? []).filter((s) => names.has(s.entity));
  const voices = [...new Set(said.map((s) => `${names.get(s.entity)} ${ACTS[s.act] ?? ""}`))];
  return h(
    "li",
    { "data-article": article.id, class: withdrawn && "withdrawn" },
    h(
      "p",
      { class: "byline" },
      h("b", null, article.outlet || "unknown outlet"),
      " · ",
      moment(article.published ?? article.seen),
      withdrawn ? ` · ${article.status}` : article.revision > 1 && ` · revision ${article.revision}`,
    ),
    h("p", { class: "title" }, h("a", { href: at("articles", article.id) }, article.title || "(no title)")),
    voices.length > 0 && h("p", { class: "voices" }, voices.slice(0, 3).join(" · ") + (voices.length > 3 ? " …" : "")),
  );
}
