import type { ClientHints } from "../session/ClientHints.js";
import { describeAgent } from "./describeAgent.js";
import type { Device } from "./Device.js";

/**
 * What a user agent tells of a device, and nothing that it cannot vouch for. Pure, the same on a
 * server and in a browser, never throws; the answer for a string is cached and must not be changed.
 *
 * @param userAgent The header as it was stored; `""` is an unknown device.
 * @param hints Client hints, when the backend stored them.
 */
export const describeDevice: (userAgent: string, hints?: ClientHints) => Device = describeAgent;
