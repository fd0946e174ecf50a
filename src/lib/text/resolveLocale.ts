import { memoize } from "../memoize.js";

/**
 * A language tag that every `Intl` takes, whatever a host writes: `en_US` is `en-US`, and what stands
 * behind the part that can be read is left out (`de-DE-`, `sr_RS@latin`). English for none at all.
 */
export const resolveLocale = /* @__PURE__ */ memoize((text: string): string => {
  for (const parts = text.split(/[-_.@]/); parts.length > 0; parts.pop()) {
    try {
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(parts.join("-"));
      if (known) return known;
    } catch {
      // RangeError: not a tag.
    }
  }
  return "en";
});
