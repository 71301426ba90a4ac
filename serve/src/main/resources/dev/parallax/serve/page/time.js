// Moments as a reader wants them, in the reader's own time zone.
import { h } from "./dom.js";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const HOUR = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** `14:05` for today, else `21 Dec 2020, 14:05`; the full moment on hover. */
export function moment(text) {
  if (!text) {
    return h("span", { class: "time" }, "time unknown");
  }
  const at = new Date(text);
  const today = DAY.format(at) === DAY.format(new Date());
  const words = today ? HOUR.format(at) : `${SHORT.format(at)}, ${HOUR.format(at)}`;
  return h("time", { class: "time", datetime: text, title: at.toString() }, words);
}

/** `21 December 2020`, or `21 December 2020 – 3 January 2021`. */
export function days(first, last) {
  const from = DAY.format(new Date(first));
  const to = DAY.format(new Date(last));
  return from === to ? from : `${from} – ${to}`;
}
