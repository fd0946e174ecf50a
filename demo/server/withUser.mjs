/**
 * Requests that the page sends as soon as its script runs. The browser preloads them while it loads the script. The
 * addresses must be exactly those that `betterAuthClient` requests, or the browser sends both twice.
 */
const early = ["get-session", "list-sessions"]
  .map((name) => `/api/auth/${name}?disableCookieCache=true`)
  .map((path) => `<link rel="preload" as="fetch" crossorigin="use-credentials" href="${path}" />`)
  .join("");

/**
 * Writes into the document who is signed in, so that the page does not have to ask first. When the server does not
 * know, it writes nothing, and the page asks.
 *
 * @param {Buffer} html
 * @param {object | null | undefined} user `null` when nobody is signed in, `undefined` when that is unknown.
 */
export function withUser(html, user) {
  if (user === undefined) return html;
  // Escape `<`, so that no text of a person can end the element.
  const json = JSON.stringify(user).replaceAll("<", "\\u003c");
  const data = `<script id="user" type="application/json">${json}</script>`;
  return Buffer.from(String(html).replace("<!-- user -->", () => (user ? early : "") + data));
}
