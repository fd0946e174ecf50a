import { render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { en, type Messages, plural, SessionList, SessionsProvider } from "../../../src/index.js";
import { withEnglish } from "../../../src/i18n/withEnglish.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";

const broken: [string, unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 1],
  ["an object", {}],
];
const nested = { reasons: "forbidden", kinds: "watch", addressKinds: "local-network" } as const;

describe("a word of mine that is none is English", () => {
  it.each<[string, object]>([
    ...broken.map(([what, word]): [string, object] => [
      `the word for Cancel is ${what}`,
      { cancel: word },
    ]),
    ["a sentence with a name is a text", { signOutDevice: "Abmelden" }],
    ["a text is a function", { title: () => "Geräte" }],
    ["the reasons are null", { reasons: null }],
    ["the kinds are a text", { kinds: "Gerät" }],
  ])("and the list stands and can be used: %s", async (_, messages) => {
    const onError = vi.fn();
    const { user } = renderKit(<SessionList />, {
      client: fixtureClient(),
      messages,
      onError,
    });
    const row = within(await card("Firefox on Linux"));
    await user.click(row.getByRole("button", { name: "Sign out Firefox on Linux" }));
    expect(row.getByRole("button", { name: "Cancel" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Where you’re signed in");
    expect(onError).not.toHaveBeenCalled();
  });

  it("in the details as well: of a kind of device, and of a kind of address", async () => {
    const session = {
      ...fixtureSessions[2]!,
      ip: "192.168.0.7",
      userAgent: "Mozilla/5.0 (SMART-TV; Linux; Tizen 8.0) AppleWebKit/537.36 TV Safari/537.36",
    };
    const client = fixtureClient({ sessions: [fixtureSessions[0]!, session] });
    const messages = { kinds: { tv: null }, addressKinds: { "local-network": undefined } };
    const { user } = renderKit(<SessionList />, {
      client,
      messages: messages as unknown as Partial<Messages>,
    });
    await user.click(await screen.findByRole("button", { name: /TV/, expanded: false }));
    expect(screen.getAllByText(/TV/)[0]).toBeVisible();
    expect(screen.getAllByText(/local network/)[0]).toBeVisible();
    expect(screen.queryByText(/undefined|null/)).toBeNull();
  });
});

describe("words of mine", () => {
  it("know how many devices are still signed in, because Slovenian has a form for two", async () => {
    const areStillSignedIn = (names: string, count: number) =>
      plural("sl", count, { two: `${names} sta`, few: `${names} so`, other: names });
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 3), fail: "forbidden" });
    const { user } = renderKit(<SessionList />, { client, messages: { areStillSignedIn } });
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    await user.click(screen.getByRole("button", { name: en.signOutCount(2) }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(/Firefox on Linux sta/),
    );
  });

  it("change with my language where a sentence is the same function in each", async () => {
    let language = "en";
    const active = (time: string) => (language === "en" ? `Active ${time}` : `Aktiv ${time}`);
    const client = fixtureClient();
    const list = () => (
      <SessionsProvider client={client} locale={language} messages={{ active }}>
        <SessionList />
      </SessionsProvider>
    );
    const { rerender } = render(list());
    const row = await card("Firefox on Linux");
    expect(row).toHaveTextContent("Active 3 hours ago");
    language = "de";
    rerender(list());
    expect(row).toHaveTextContent("Aktiv vor 3 Stunden");
  });

  it.each(broken)("whichever of them is %s is the English one, and all others stay", (_, word) => {
    for (const key of Object.keys(en) as (keyof Messages)[]) {
      if (typeof word === "object" && word && typeof en[key] === "object") continue;
      const words = withEnglish({ close: "Zu", [key]: word });
      expect(words[key]).toEqual(en[key]);
      if (key !== "close") expect(words.close).toBe("Zu");
    }
  });

  it.each(Object.entries(nested))(
    "of %s: one is mine, one is none, the others are English",
    (group, key) => {
      const words = withEnglish({ [group]: { [key]: "Mein", mine: "Neu" } });
      const english = en[group as keyof typeof nested];
      expect(words[group as keyof Messages]).toEqual({ ...english, [key]: "Mein", mine: "Neu" });
      expect(withEnglish({ [group]: { [key]: null } })).toEqual(en);
    },
  );

  it("that are all right are used as they are", () => {
    const words = { ...en, cancel: "Abbrechen", active: (time: string) => `Aktiv ${time}` };
    expect(withEnglish(words)).toEqual(words);
    expect(withEnglish(JSON.parse('{"__proto__": {"title": "x"}}') as object).title).toBe(en.title);
  });
});
