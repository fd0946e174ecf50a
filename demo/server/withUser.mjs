/** What the page will ask for as soon as its script runs: the browser asks while it loads the script. */
const early = ["/api/auth/get-session", "/api/auth/list-sessions"]
  .map((path) => `<link rel="preload" as="fetch" crossorigin="use-credentials" href="${path}" />`)
  .join("");

/**
 * Writes into the document whose it is, so that the page need not ask first. It says nothing where the
 * server cannot tell; then the page asks.
 *
 * @param {Buffer} html
 * @param {object | null | undefined} user `null`: nobody is signed in.
 */
export function withUser(html, user) {
  if (user === undefined) return html;
  // No text of a person can end the element.
  const json = JSON.stringify(user).replaceAll("<", "\\u003c");
  const data = `<script id="user" type="application/json">${json}</script>`;
  return Buffer.from(String(html).replace("<!-- user -->", () => (user ? early : "") + data));
}
