import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

/** Texts that hosts write as a locale, and how "four minutes ago" must be shown for each. */
const written: [string, string][] = [
  ["en_US", "4 minutes ago"],
  ["EN-us", "4 minutes ago"],
  ["de-DE-", "vor 4 Minuten"],
  ["de_AT.UTF-8", "vor 4 Minuten"],
  ["de--DE", "vor 4 Minuten"],
  ["zh_Hans_CN", "4分钟前"],
  // When the text is no known locale, or is empty, the kit uses English and never the browser's language.
  ["x", "4 minutes ago"],
  ["", "4 minutes ago"],
  ["english", "4 minutes ago"],
  ["not a locale", "4 minutes ago"],
];

// A device whose name joins two systems ("macOS or iPadOS"). Its address is local, so its place is a text in
// the locale's language.
const safari = {
  ...fixtureSessions[2]!,
  sessionId: "safari",
  userAgent:
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
  location: undefined,
  ip: "192.168.1.7",
};
const client = fixtureClient({ sessions: [...fixtureSessions, safari] });

const show = (props: { locale?: string } = {}) =>
  renderKit(
    <SessionsProvider client={client} {...props}>
      <SessionList />
    </SessionsProvider>,
    { client },
  );

afterEach(() => document.documentElement.removeAttribute("lang"));

describe("a language that is not written as browsers want it", () => {
  const isWhole = async (words: string) => {
    expect(await card("Safari on iPhone")).toHaveTextContent(words);
    expect(screen.getByText("Local network")).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(9);
  };

  it.each(written)("<html lang=%j> takes no list down: %s", async (lang, words) => {
    document.documentElement.lang = lang;
    show();
    await isWhole(words);
  });

  it.each(written)("locale=%j takes no list down: %s", async (locale, words) => {
    const { user } = show({ locale });
    await isWhole(words);
    // The question lists names in that language too.
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    expect(screen.getByRole("dialog")).toBeVisible();
  });

  it("an empty locale is none: the document’s", async () => {
    document.documentElement.lang = "de";
    show({ locale: "" });
    await isWhole("vor 4 Minuten");
  });
});
