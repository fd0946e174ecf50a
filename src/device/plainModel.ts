import { isReserved } from "./isReserved.js";

/** A model is free text that the session's owner writes: only what looks like one is taken. */
export const plainModel = (text = ""): string | undefined =>
  /^(?!K$|Sdk )[\p{L}\d][\p{L}\d \-_()+./]{0,47}$/u.test(text) && !isReserved(text)
    ? text
    : undefined;
