// Text cut where marks begin and end.

/**
 * The stretches of a text from `start` to `end`, in order and without gaps, each with the marks that cover it.
 * Marks have `start` and `end` and may overlap.
 */
export function segments(start, end, marks) {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, n) => ({
    start: places[n],
    end: to,
    marks: inside.filter((mark) => mark.start < to && mark.end > places[n]),
  }));
}

/** The paragraphs of a text: what stands between empty lines. */
export function paragraphs(text) {
  const found = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
