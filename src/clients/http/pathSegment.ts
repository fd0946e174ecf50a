import { unsendable } from "./unsendable.js";

/**
 * Encodes an id as one segment of a path. It refuses `""`, `.` and `..`, because `encodeURIComponent` leaves
 * them as they are and they would change the path: a request that revokes one session could revoke all.
 *
 * @throws {SessionsError} `rejected`, with the reason `unsendable`.
 */
export function pathSegment(id: string): string {
  // `encodeURIComponent` throws on half a surrogate pair.
  if (/^\.{0,2}$|\p{Surrogate}/u.test(id)) {
    throw unsendable("This id cannot be used in a URL path.");
  }
  return encodeURIComponent(id);
}
