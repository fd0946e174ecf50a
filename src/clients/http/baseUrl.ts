import { UsageError } from "../../lib/UsageError.js";

/**
 * The start of the URL of each request, without slashes at its end, because paths start with one.
 *
 * @throws {UsageError} when it has a query or a fragment, because the paths would become a part of these.
 */
export function baseUrl(url: string): string {
  if (/[?#]/.test(url)) {
    throw new UsageError("active-sessions: the start of an API's URL must not contain ? or #.");
  }
  return url.replace(/\/+$/, "");
}
