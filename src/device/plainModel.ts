import { plainText } from "../lib/plainText.js";

/** A model is free text that the session's owner writes: only what looks like one is taken. */
export function plainModel(model: string | undefined): string | undefined {
  if (!model || model === "K") return undefined;
  const text = plainText(model, 48);
  return /^[\p{L}\d][\p{L}\d \-_()+./]*$/u.test(text) ? text : undefined;
}
