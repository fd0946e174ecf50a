import type { RevocationState } from "./RevocationState.js";

/** The person is proving who they are, which may replace the session that this page asks with. */
export function isProving({ byId }: RevocationState): boolean {
  return [...byId.values()].some(({ status }) => status === "reauthenticating");
}
