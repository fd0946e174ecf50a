import { retryAfter } from "./retryAfter.js";
import { timeOf } from "./timeOf.js";

/** How long a response asks the client to wait, in milliseconds: by `X-Retry-After`, or else by `Retry-After`. */
export function waitOf(headers: Headers | undefined): number | undefined {
  // An HTTP date refers to the server's clock, so compare it with the `Date` header.
  const now = timeOf(headers?.get("date") ?? null)?.getTime();
  const read = (name: string) => retryAfter(headers?.get(name), now);
  return read("x-retry-after") ?? read("retry-after");
}
