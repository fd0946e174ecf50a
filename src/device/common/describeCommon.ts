import { memoize } from "../../lib/memoize.js";
import type { ClientHints } from "../../session/ClientHints.js";
import type { SessionDevice } from "../../session/SessionDevice.js";
import type { Device } from "../Device.js";
import { commonAgent } from "./commonAgent.js";
import { withHints } from "../withHints.js";

/** In characters. ua-parser-js reads no more of a user agent, so the rest is cut off for all. */
const longest = 500;

/** The part of a user agent that is read. The backend may send any value. */
export const readableAgent = (userAgent: unknown): string =>
  (typeof userAgent === "string" ? userAgent : "").slice(0, longest).trim();

/** Whether a user agent contains no word, so that it describes no device. */
export const isBlank = (userAgent: string): boolean => !/[a-z]/i.test(userAgent);

/**
 * Describes a device without the parser. Most lists consist of such devices only, so they are shown without the chunk
 * that contains the parser. The parameters are those of `describeDevice`.
 *
 * @returns `undefined` when only the parser can describe the device.
 */
export function describeCommon(
  userAgent: string,
  hints?: ClientHints | null,
  given?: SessionDevice | null,
): Device | undefined {
  const agent = readableAgent(userAgent);
  const device = plain(agent) ?? (!given && isBlank(agent) ? unknownDevice : undefined);
  return device && hints ? hinted(agent, toJson(hints)) : device;
}

/** A device of which nothing is known. */
export const unknownDevice: Device = Object.freeze({ type: "unknown" });

/** The JSON round trip removes `undefined`, so that equal devices are deep-equal. */
export const toDevice = (device: Device): Device =>
  Object.freeze(JSON.parse(JSON.stringify(device)));

const plain = /* @__PURE__ */ memoize((agent: string) => {
  const device = commonAgent(agent);
  return device && toDevice(device);
});

/** A component that renders again gets the same object again, because its effects may depend on it. */
const hinted = /* @__PURE__ */ memoize((agent: string, hints: ClientHints | null) =>
  toDevice(withHints(plain(agent) ?? unknownDevice, hints)),
);

/** What a backend told, as JSON. It is `null` when JSON cannot hold it, because no backend sends such a value. */
export function toJson<Told>(told: Told | null | undefined): Told | null {
  try {
    return JSON.parse(JSON.stringify(told ?? null));
  } catch {
    return null;
  }
}
