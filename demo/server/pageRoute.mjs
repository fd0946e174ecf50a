import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { compressed } from "./compressed.mjs";
import { withUser } from "./withUser.mjs";

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves the built page: its files, and one document for every other path. The document contains who is signed in.
 *
 * @param {string} folder
 * @param {(headers: Headers) => Promise<object | null | undefined>} userOf
 * @returns {import("./http.mjs").Route}
 */
export function pageRoute(folder, userOf) {
  const made = new Map();
  return async ({ method, url, headers }) => {
    const { pathname } = new URL(url);
    if (pathname.startsWith("/api/") || pathname.startsWith("/demo/")) return undefined;
    const isFile = extname(pathname) !== "";
    // `URL` has already removed every ".." from the path.
    const file = join(folder, isFile ? normalize(pathname) : "index.html");
    const content = await readFile(file).catch(() => undefined);
    if (!content) return undefined;
    if (method !== "GET" && method !== "HEAD") {
      return Response.json({ code: "METHOD" }, { status: 405, headers: { allow: "GET, HEAD" } });
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    const whole = isFile
      ? content
      : withUser(content, await userOf(headers).catch(() => undefined));
    const accepted = headers.get("accept-encoding");
    const { body, ...sent } = await compressed(whole, accepted, isFile ? made : new Map());
    const isHashed = pathname.startsWith("/assets/");
    const isKnown = headers.get("if-none-match")?.includes(sent.headers.etag);
    return new Response(method === "HEAD" || isKnown ? null : body, {
      status: isKnown ? 304 : 200,
      headers: {
        ...sent.headers,
        "content-type": type,
        ...(isHashed && { "cache-control": "public, max-age=31536000, immutable" }),
      },
    });
  };
}
