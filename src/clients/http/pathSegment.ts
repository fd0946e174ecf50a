import { SessionsError } from "../../session/SessionsError.js";

/**
 * An id as one segment of a path. `encodeURIComponent("..")` is `..` still, which climbs out of the
 * path: a revoke of one could become a revoke of all.
 */
export function pathSegment(id: string): string {
  // Half a surrogate pair cannot be encoded.
  if (/^\.{0,2}$|\p{Surrogate}/u.test(id)) {
    throw new SessionsError("rejected", "This id cannot stand in a path.", {
      reason: "unsendable",
    });
  }
  return encodeURIComponent(id);
}
