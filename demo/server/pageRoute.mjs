import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/**
 * The built page: one document for every path of it, and its hashed files.
 *
 * @param {string} folder
 * @returns {import("./http.mjs").Route}
 */
export function pageRoute(folder) {
  return async ({ method, url }) => {
    if (method !== "GET" && method !== "HEAD") return undefined;
    const { pathname } = new URL(url);
    if (pathname.startsWith("/api/") || pathname.startsWith("/demo/")) return undefined;
    const isFile = extname(pathname) !== "";
    // `URL` has taken every ".." out of the path already.
    const file = join(folder, isFile ? normalize(pathname) : "index.html");
    const content = await readFile(file).catch(() => undefined);
    if (!content) return undefined;
    const isHashed = pathname.startsWith("/assets/");
    return new Response(method === "HEAD" ? null : content, {
      headers: {
        "content-type": types[extname(file)] ?? "application/octet-stream",
        ...(isHashed && { "cache-control": "public, max-age=31536000, immutable" }),
      },
    });
  };
}
