/**
 * A `fetch` that acts like one browser: it keeps the cookies of its one server, and sends the origin of its
 * page. Each call returns a new browser.
 */
export function cookieFetch(origin: string, userAgent: string) {
  const cookies = new Map<string, string>();
  const browserFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.headers.set("origin", origin);
    request.headers.set("user-agent", userAgent);
    request.headers.set(
      "cookie",
      [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    );
    const reply = await fetch(request);
    for (const line of reply.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const end = pair.indexOf("=");
      const name = pair.slice(0, end);
      if (attributes.some((attribute) => attribute.trim() === "Max-Age=0")) cookies.delete(name);
      else cookies.set(name, pair.slice(end + 1));
    }
    return reply;
  };
  return { fetch: browserFetch, cookies };
}
