// What the server is asked.

/** The answer as an object; throws with the server's own sentence. */
export async function ask(path, parameters) {
  const query = new URLSearchParams(
    Object.entries(parameters ?? {}).filter(([, value]) => value !== "" && value !== null && value !== undefined),
  ).toString();
  const answer = await fetch(query ? `${path}?${query}` : path, { headers: { Accept: "application/json" } });
  const body = await answer.json().catch(() => ({ error: `the server answered ${answer.status}` }));
  if (!answer.ok) {
    throw new Error(body.error);
  }
  return body;
}

export const articles = (parameters) => ask("api/articles", parameters);
export const article = (id) => ask(`api/articles/${encodeURIComponent(id)}`);
export const stories = (parameters) => ask("api/stories", parameters);
export const story = (id) => ask(`api/stories/${encodeURIComponent(id)}`);
export const claims = (parameters) => ask("api/claims", parameters);
export const claim = (id) => ask(`api/claims/${encodeURIComponent(id)}`);
export const stats = () => ask("api/stats");
