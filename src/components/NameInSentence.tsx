import type { ReactNode } from "react";
import { interpolateName } from "../lib/react/interpolateNode.js";

/** Props of {@link NameInSentence}. */
export interface NameInSentenceProps {
  /** Makes the sentence from a name, such as `messages.askDevice`. */
  sentence(name: string): string;
  /** The name, such as the `distinctName` of a row. */
  name: string;
}

/**
 * Puts the name of a device into a sentence and isolates it, because a name may be written in another direction than
 * the sentence. It also keeps working when a page translator replaces the text. Renders a `<span>`.
 *
 * @example
 * ```tsx
 * <NameInSentence sentence={useMessages().askDevice} name={row.distinctName} />
 * ```
 */
export function NameInSentence({ sentence, name }: NameInSentenceProps): ReactNode {
  return interpolateName(sentence, name);
}
