/**
 * The page for a person who opened the demo under another name of this computer, such as `localhost`. It
 * links to the right address.
 *
 * @param {string} origin The demo's own.
 */
export function anotherAddress(origin) {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Another address</title>
  </head>
  <body>
    <h1>This demo has another address</h1>
    <p>Open <a href="${origin}/">${origin}</a> instead.</p>
    <p>It answers under that name only, so that no other website can send requests to it.</p>
  </body>
</html>
`;
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(html, { status: 403, headers });
}
