import { memoize } from "../memoize.js";

/**
 * Returns a language tag that every `Intl` class accepts. `en_US` becomes `en-US`, and what follows the
 * readable part is dropped (`de-DE-`, `sr_RS@latin`). When no part is readable, it returns `en`.
 */
export const resolveLocale = /* @__PURE__ */ memoize((text: string): string => {
  for (const parts = text.split(/[-_.@]/); parts.length > 0; parts.pop()) {
    try {
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(parts.join("-"));
      if (known) return known;
    } catch {
      // RangeError: the text is not a language tag.
    }
  }
  return "en";
});
