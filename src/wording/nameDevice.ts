import type { Device } from "../device/Device.js";
import { isKnownHardware } from "../device/isKnownHardware.js";
import type { Messages } from "../i18n/Messages.js";
import { remember } from "../lib/memoize.js";
import { formatUnverifiedName } from "./unverifiedName.js";

/** "Safari on iPhone": what a person would call the device, in their language. */
export const nameDevice: (device: Device, messages: Messages) => string = /* @__PURE__ */ remember(
  (device, messages) => {
    const { type } = device;
    const program = nameProgram(device, messages);
    if (program && type === "cli") return messages.commandLine(program);
    if (program && type === "bot") return messages.robot(program);
    const place = nameHardware(device, messages) ?? nameSystem(device, messages);
    if (program && place) return messages.deviceOn(program, place);
    return program ?? place ?? (type === "unknown" ? messages.unknownDevice : messages.kinds[type]);
  },
);

/** What people know by its model, or a television by its maker; a phone of another maker is not. */
function nameHardware(
  { type, vendor = "", model = "" }: Device,
  messages: Messages,
): string | undefined {
  if (vendor !== "Apple" && !/^(?:tv|console|vr|watch)$/.test(type)) return undefined;
  const isTv = type === "tv" && vendor !== "Apple" && model !== "Chromecast";
  const name = isTv ? vendor : /^(?:Goo|Meta|Nin)/.test(vendor) ? `${vendor} ${model}` : model;
  if (!isKnownHardware(name)) return undefined;
  return isTv ? messages.made(name, messages.kinds.tv) : name;
}

/** The model as it is printed: what a name would show, as there; any other is a claim, in quotation marks. */
export function nameModel(device: Device, messages: Messages): string | undefined {
  const { model } = device;
  if (!model || nameHardware(device, messages)?.endsWith(model)) return model;
  return formatUnverifiedName(model, messages);
}

/** "macOS or iPadOS": the system with all that it may be. */
export function nameSystem({ os }: Device, messages: Messages): string | undefined {
  return os && [os.name, ...(os.or ?? [])].reduce((one, other) => messages.either(one, other));
}

/** The program as it is printed: one that only claims its name in quotation marks. */
export const nameProgram = ({ browser }: Device, messages: Messages): string | undefined =>
  browser?.isClaimed ? formatUnverifiedName(browser.name, messages) : browser?.name;
