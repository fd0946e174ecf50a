// Matches what is not a plain path: a scheme, another host, a query, a hash, and the characters that browsers
// drop or read as a slash, because then a person reads another address than the browser.
const noPath = /^[a-z][\w+.-]*:|^\/\/|[\\?#\p{Cc}]/iu;

/** The absolute URL of a path on the page's own origin; `undefined` for any other text. */
export function ownUrl(text: string): string | undefined {
  const written = text.trim();
  const { origin } = globalThis;
  const path = written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
  if (noPath.test(path)) return undefined;
  try {
    // A `<base>` element may point to another origin.
    const url = new URL(written, document.baseURI);
    return url.origin === origin ? origin + url.pathname : undefined;
  } catch {
    return undefined;
  }
}
