// A scheme or a host of its own; and what a browser drops or turns into a slash, so that a person
// reads another address than it does; and what no path can be put behind.
const noPath = /^[a-z][\w+.-]*:|^\/\/|[\\?#\p{Cc}]/iu;

/** The address of a path of the page's own origin, whole; `undefined` for anything else. */
export function ownUrl(text: string): string | undefined {
  const written = text.trim();
  const { origin } = globalThis;
  const path = written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
  if (noPath.test(path)) return undefined;
  try {
    // A `<base>` may lead elsewhere.
    const url = new URL(written, document.baseURI);
    return url.origin === origin ? origin + url.pathname : undefined;
  } catch {
    return undefined;
  }
}
