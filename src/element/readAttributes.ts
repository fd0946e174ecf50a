import type { SessionListProps } from "../components/SessionList.js";
import { languageOf } from "./languageOf.js";

/** The attributes of `<active-sessions>`. None contains a token, and none can name another origin. */
export const attributes = [
  "account",
  "heading-level",
  "hide-addresses",
  "highlight-session-id",
  "initial-count",
  "locale",
  "show-flags",
  "time-zone",
  "url",
] as const;

/** The settings that the attributes give to the screen. */
export interface Settings {
  account?: string;
  locale?: string;
  timeZone?: string;
  hideAddresses: boolean;
  showFlags: boolean;
  list: Pick<SessionListProps, "headingLevel" | "highlightSessionId" | "initialCount">;
}

/**
 * Reads the attributes. Without `locale`, the language is the nearest `lang`, as for other text of the page.
 */
export function readAttributes(element: HTMLElement): Settings {
  const read = (name: (typeof attributes)[number]) => element.getAttribute(name) ?? undefined;
  return {
    account: read("account"),
    locale: read("locale") ?? languageOf(element),
    timeZone: read("time-zone"),
    hideAddresses: element.hasAttribute("hide-addresses"),
    showFlags: element.hasAttribute("show-flags"),
    list: {
      headingLevel: count(read("heading-level")),
      highlightSessionId: read("highlight-session-id"),
      initialCount: count(read("initial-count")),
    },
  };
}

/** A whole number above 0; `undefined` for any other text. */
function count(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
