import type { Device } from "../device/Device.js";
import type { Messages } from "../i18n/Messages.js";
import { claim } from "./claim.js";

/** The program as it is printed: one that only claims its name in quotation marks. */
export const nameProgram = ({ browser }: Device, messages: Messages): string | undefined =>
  browser?.isClaimed ? claim(browser.name, messages) : browser?.name;
