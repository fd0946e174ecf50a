/**
 * For a person who opened the demo by another name of this computer, `localhost` most of all: where it is.
 *
 * @param {string} origin Our own.
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
    <p>It answers to that name only, so that no other website can speak to it.</p>
  </body>
</html>
`;
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(html, { status: 403, headers });
}
