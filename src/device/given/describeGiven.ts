import type { SessionDevice } from "../../session/SessionDevice.js";
import type { Device, DeviceSystem, DeviceType } from "../Device.js";
import { plainModel } from "../plainNames.js";
import { givenProgram } from "./givenProgram.js";
import { givenSystem } from "./givenSystem.js";

const kinds = /^(?:desktop|mobile|tablet|tv|console|vr|watch|bot|cli|app)$/;
/** Words of parsers that are no model: a system, a kind, or "nothing is known". */
const noModel = /^(?:Other|Unknown|Generic|Mac|Windows|Linux|Android|iOS|PC|Desktop|Phone|Spider)/i;
/** Systems that run on a computer. */
const computers = /^(?:Windows|macOS|ChromeOS|Linux|Ubuntu|Debian|Fedora)$/;

/** The most characters that are read of each part. No honest name is longer. */
const longest = 100;

/**
 * Describes a device by the parts that a backend keeps instead of a user agent. The parts are never joined
 * to a user agent, because then nobody could tell the result from a real one.
 *
 * @param given Text from outside, so any value can be of any type.
 */
export function describeGiven(given: SessionDevice): Device {
  const part = (name: keyof SessionDevice) => {
    const value: unknown = given[name];
    return typeof value === "string" ? value.slice(0, longest).trim() : "";
  };
  const { type: programType, program } = givenProgram(part("browser"), part("browserVersion"));
  // Some parsers put the system where the model belongs: "Macintosh", "Windows".
  const os =
    givenSystem(part("system"), part("systemVersion")) ?? knownSystem(givenSystem(part("model")));
  // An iPad reports that it is a Mac.
  const maybePad = os?.name === "macOS" && program?.name === "Safari";
  // For Apple, use only the fixed names, because people do not know the numbers behind them.
  const apple = /^(?:iPhone|iPad|iPod(?: touch)?)/.exec(part("model"))?.[0];
  const model = apple ?? (noModel.test(part("model")) ? undefined : plainModel(part("model")));
  const kind = kinds.test(part("kind")) ? (part("kind") as DeviceType) : undefined;
  return {
    type: apple ? appleType(apple) : (kind ?? programType ?? typeOf(os?.name ?? "")),
    os: os && maybePad ? { ...os, or: ["iPadOS"] } : os,
    vendor: apple && "Apple",
    model,
    browser: program,
  };
}

const appleType = (model: string): DeviceType => (model === "iPad" ? "tablet" : "mobile");

function typeOf(system: string): DeviceType {
  if (computers.test(system)) return "desktop";
  return system === "iOS" ? "mobile" : system === "iPadOS" ? "tablet" : "unknown";
}

const knownSystem = (os: DeviceSystem | undefined) => (os?.isClaimed ? undefined : os);
