import { problem } from "./problem.mjs";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses each change that a page of another origin asks for (CSRF). Browsers send `Origin` with every request that is
 * not GET or HEAD. When a browser leaves it out, `Sec-Fetch-Site` says the same. A request with neither header is
 * refused. `SameSite` alone is not enough, because it also trusts all subdomains.
 *
 * @param {() => string} origin Our own.
 * @returns {import("hono").MiddlewareHandler}
 */
export function refuseForeignOrigin(origin) {
  return async ({ req }, next) => {
    const [from, site] = [req.header("origin"), req.header("sec-fetch-site")];
    const isOwn = from === undefined ? site === "same-origin" : from === origin();
    const isOurSite = site === undefined || site === "same-origin";
    if (safe.has(req.method) || (isOwn && isOurSite)) return next();
    return problem(403, "Another origin asked");
  };
}
