import type { ClientHints } from "../../session/ClientHints.js";
import { createLazy } from "../../lib/async/createLazy.js";

interface UserAgentData {
  getHighEntropyValues(hints: readonly string[]): Promise<ClientHints>;
}

/**
 * The client hints that this browser provides on request; `undefined` when it has no
 * `navigator.userAgentData`.
 */
export const viewerHints = createLazy(async () => {
  const data: unknown = Reflect.get(navigator, "userAgentData");
  return isUserAgentData(data)
    ? data.getHighEntropyValues(["platformVersion", "model", "fullVersionList", "formFactors"])
    : undefined;
});

function isUserAgentData(data: unknown): data is UserAgentData {
  return typeof data === "object" && data !== null && "getHighEntropyValues" in data;
}
