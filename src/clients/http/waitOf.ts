import { retryAfter } from "./retryAfter.js";
import { timeOf } from "./timeOf.js";

/**
 * How long a response asks the client to wait, in milliseconds: by `X-Retry-After`, or else by `Retry-After`.
 *
 * @param given The headers of the response, in any form that an SDK has for them. What cannot be read asks for nothing.
 */
export function waitOf(given: unknown): number | undefined {
  let headers: Headers;
  try {
    headers = new Headers(given as HeadersInit | undefined);
  } catch {
    return undefined;
  }
  // An HTTP date refers to the server's clock, so compare it with the `Date` header.
  const now = timeOf(headers.get("date"))?.getTime();
  const read = (name: string) => retryAfter(headers.get(name), now);
  return read("x-retry-after") ?? read("retry-after");
}
