import type { ReactNode } from "react";
import type { Messages } from "../../i18n/Messages.js";
import { sanitizeText } from "../../lib/text/sanitizeText.js";
import { interpolateName } from "../../lib/react/interpolateNode.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** The most characters of the name that are shown. */
const nameLimit = 60;

/**
 * Says that somebody else uses this session in the person's place. A name without a visible character becomes
 * "?", because the row must still say it. Renders a `<p>`.
 */
export function impersonatorNote(impersonator: string, messages: Messages): ReactNode {
  const name = sanitizeText(impersonator, nameLimit) || "?";
  return <ToneMessage tone="info">{interpolateName(messages.impersonated, name)}</ToneMessage>;
}
