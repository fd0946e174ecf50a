import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PasswordChangedPrompt, SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { disabledControls, expectSoundReferences, inventory, shown } from "./inspect.js";
import { en } from "../../support/words.js";

type Client = ReturnType<typeof fixtureClient>;
type User = ReturnType<typeof userEvent.setup>;

/** A state of the screen: how the test reaches it, and every control that the screen then has. */
interface Case {
  state: string;
  client?: (client: Client) => void;
  options?: Parameters<typeof fixtureClient>[0];
  host?: Partial<Parameters<typeof renderKit>[1]>;
  ui?: ReactNode;
  reach?: (user: User, client: Client) => Promise<unknown>;
  controls: string[];
}

const press = (user: User, name: string | RegExp) =>
  screen.findByRole("button", { name }).then((button) => user.click(button));
const inQuestion = async (user: User, role: "group" | "dialog", name: string) =>
  user.click(within(await screen.findByRole(role)).getByRole("button", { name }));
const endFirefox = async (user: User) => {
  await press(user, en.signOutDevice("Firefox on Linux"));
  await inQuestion(user, "group", en.signOutDevice("Firefox on Linux"));
};
const select = async (user: User) => {
  await press(user, en.selectDevices);
  await user.click(await screen.findByRole("checkbox", { name: "Firefox on Linux" }));
};
const endSelected = async (user: User) => {
  await select(user);
  await press(user, en.signOutCount(1));
  await inQuestion(user, "dialog", en.signOutCount(1));
};
const never = () => new Promise<boolean>(() => undefined);

const own = ["Chrome on macOS", en.signOutDevice("Chrome on macOS")];
const tools = [en.selectDevices, en.signOutOthers];
const iphone = ["Safari on iPhone", en.signOutDevice("Safari on iPhone")];
const firefox = (...last: string[]) => ["Firefox on Linux", ...last];
const idle = [...own, ...tools, ...iphone];
const selecting = (suffix = "") => [
  ...own,
  `${en.selectAll(2)}${suffix}`,
  `${en.notUsedFor}${en.choose}${[30, 60, 90].map(en.days).join("")}${suffix}`,
  `Safari on iPhone${suffix}`,
  "Safari on iPhone",
  `Firefox on Linux${suffix}`,
];

const cases: Case[] = [
  {
    state: "nothing is asked",
    controls: [...idle, ...firefox(en.signOutDevice("Firefox on Linux"))],
  },
  {
    state: "a row asks",
    reach: (user) => press(user, en.signOutDevice("Firefox on Linux")),
    controls: [
      ...idle,
      ...firefox(
        `${en.signOutDevice("Firefox on Linux")} (off)`,
        en.cancel,
        en.signOutDevice("Firefox on Linux"),
      ),
    ],
  },
  {
    state: "the host asks about a row",
    host: { confirm: never },
    reach: (user) => press(user, en.signOutDevice("Firefox on Linux")),
    controls: [...idle, ...firefox(`${en.signOutDevice("Firefox on Linux")} (off)`)],
  },
  {
    state: "the host asks about all others",
    host: { confirm: never },
    reach: (user) => press(user, en.signOutOthers),
    controls: [
      ...own,
      en.selectDevices,
      `${en.signOutOthers} (off)`,
      ...iphone,
      ...firefox(en.signOutDevice("Firefox on Linux")),
    ],
  },
  {
    state: "the host asks about what is selected",
    host: { confirm: never },
    reach: async (user) => {
      await select(user);
      await press(user, en.signOutCount(1));
    },
    controls: [
      ...selecting(" (off)"),
      "Firefox on Linux",
      en.cancel,
      `${en.signOutCount(1)} (off)`,
    ],
  },
  {
    state: "the person proves who they are for a row",
    options: { fail: "reauthentication-required" },
    host: { reauthenticate: never },
    reach: endFirefox,
    controls: [...idle, ...firefox(en.cancelDevice("Firefox on Linux"))],
  },
  {
    state: "a row is being ended",
    client: (client) => void client.hold("revoke"),
    reach: endFirefox,
    controls: [...idle, ...firefox(`${en.signingOutDevice("Firefox on Linux")} (off)`)],
  },
  {
    state: "the answer was lost and the list is asked",
    options: { fail: "lost" },
    reach: async (user, client) => {
      await press(user, en.signOutDevice("Firefox on Linux"));
      client.hold("list");
      await inQuestion(user, "group", en.signOutDevice("Firefox on Linux"));
    },
    controls: [...idle, ...firefox(`${en.checkingDevice("Firefox on Linux")} (off)`)],
  },
  {
    state: "nobody knows what became of it",
    options: { fail: "timeout" },
    reach: async (user, client) => {
      await press(user, en.signOutDevice("Firefox on Linux"));
      client.script("list", "forbidden", "forbidden", "forbidden");
      await inQuestion(user, "group", en.signOutDevice("Firefox on Linux"));
      await screen.findByRole("button", { name: /^Check again/ });
    },
    controls: [en.tryAgain, ...idle, ...firefox(en.checkAgainDevice("Firefox on Linux"))],
  },
  {
    state: "it failed",
    options: { fail: "forbidden" },
    reach: endFirefox,
    controls: [...idle, ...firefox(en.tryAgainDevice("Firefox on Linux"))],
  },
  {
    state: "the backend wants to be left alone for a while",
    options: { fail: new SessionsError("rate-limited", undefined, { retryAfterMs: 60_000 }) },
    reach: endFirefox,
    controls: [
      ...own,
      en.selectDevices,
      `${en.signOutOthers} (off)`,
      ...iphone,
      ...firefox(`${en.tryAgainDevice("Firefox on Linux")} (off)`),
    ],
  },
  {
    state: "one selects",
    reach: select,
    controls: [...selecting(), "Firefox on Linux", en.cancel, en.signOutCount(1)],
  },
  {
    state: "nothing is selected",
    reach: (user) => press(user, en.selectDevices),
    controls: [...selecting(), "Firefox on Linux", en.cancel, `${en.signOutCount(0)} (off)`],
  },
  {
    state: "what is selected is being ended",
    client: (client) => void client.hold("revoke"),
    reach: endSelected,
    controls: [
      ...selecting(" (off)"),
      "Firefox on Linux",
      en.stop,
      `${en.signingOutCount(1)} (off)`,
    ],
  },
  {
    state: "that was stopped, and its answer is awaited",
    client: (client) => void client.hold("revoke"),
    reach: async (user) => {
      await endSelected(user);
      await press(user, en.stop);
    },
    controls: [
      ...selecting(" (off)"),
      "Firefox on Linux",
      `${en.stop} (off)`,
      `${en.signingOutCount(1)} (off)`,
    ],
  },
  {
    state: "the person proves who they are for what is selected",
    options: { fail: "reauthentication-required" },
    host: { reauthenticate: never },
    reach: endSelected,
    controls: [
      ...selecting(" (off)"),
      "Firefox on Linux",
      en.stop,
      `${en.signingOutCount(1)} (off)`,
    ],
  },
  {
    state: "what is selected failed",
    options: { fail: "forbidden" },
    reach: endSelected,
    controls: [
      ...selecting(),
      "Firefox on Linux",
      en.tryAgainDevice("Firefox on Linux"),
      en.cancel,
      en.signOutCount(1),
    ],
  },
  {
    state: "what is selected has to wait for the backend",
    options: { fail: new SessionsError("rate-limited", undefined, { retryAfterMs: 60_000 }) },
    reach: endSelected,
    controls: [
      ...selecting(),
      "Firefox on Linux",
      `${en.tryAgainDevice("Firefox on Linux")} (off)`,
      en.cancel,
      `${en.signOutCount(1)} (off)`,
    ],
  },
  {
    state: "all others are being ended",
    options: { hasRevokeOthers: true },
    client: (client) => void client.hold("revokeOthers"),
    reach: async (user) => {
      await press(user, en.signOutOthers);
      await inQuestion(user, "dialog", en.signOutCount(2));
    },
    controls: [
      ...own,
      en.selectDevices,
      `${en.signingOut} (off)`,
      "Safari on iPhone",
      `${en.signingOutDevice("Safari on iPhone")} (off)`,
      ...firefox(`${en.signingOutDevice("Firefox on Linux")} (off)`),
    ],
  },
  {
    state: "the device is offline",
    reach: async () => {
      vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
      act(() => void window.dispatchEvent(new Event("offline")));
    },
    controls: [en.tryAgain, ...idle, ...firefox(en.signOutDevice("Firefox on Linux"))],
  },
  {
    state: "an old list is asked for again",
    reach: async (user, client) => {
      vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
      act(() => void window.dispatchEvent(new Event("offline")));
      client.hold("list");
      await press(user, en.tryAgain);
    },
    controls: [`${en.tryAgain} (off)`, ...idle, ...firefox(en.signOutDevice("Firefox on Linux"))],
  },
  {
    state: "rows are kept back and pages are missing",
    options: { pageSize: 3, sessions: fixtureSessions.slice(0, 4) },
    ui: <SessionList initialCount={0} />,
    controls: [...idle, en.showMore],
  },
  {
    state: "details are open",
    reach: (user) => press(user, "Firefox on Linux"),
    host: { hideAddresses: true },
    controls: [
      ...idle,
      ...firefox(en.signOutDevice("Firefox on Linux")),
      en.actionOn(en.show, en.addressLabel),
      en.actionOn(en.copy, en.addressLabel),
      en.actionOn(en.copy, en.reportedLabel),
      en.notYouDevice("Firefox on Linux"),
    ],
  },
  {
    state: "the guide is open",
    reach: async (user) => {
      await press(user, "Firefox on Linux");
      await press(user, en.notYouDevice("Firefox on Linux"));
    },
    host: { onChangePassword: () => undefined, onReviewSecurity: () => undefined },
    controls: [
      en.signOutDevice("Firefox on Linux"),
      en.signOutOthers,
      en.changePassword,
      en.reviewSecurity,
      en.close,
      ...idle,
      ...firefox(en.signOutDevice("Firefox on Linux")),
      en.actionOn(en.copy, en.addressLabel),
      en.actionOn(en.copy, en.reportedLabel),
      en.notYouDevice("Firefox on Linux"),
      en.notYouList,
    ],
  },
  {
    state: "the guide's step is asked about by the host",
    reach: async (user) => {
      await press(user, en.notYouList);
      await user.click((await screen.findAllByRole("button", { name: en.signOutOthers }))[0]!);
    },
    host: { onChangePassword: () => undefined, confirm: never },
    controls: [
      `${en.signOutOthers} (off)`,
      en.changePassword,
      en.close,
      ...own,
      en.selectDevices,
      `${en.signOutOthers} (off)`,
      ...iphone,
      ...firefox(en.signOutDevice("Firefox on Linux"), en.notYouList),
    ],
  },
  {
    state: "this device is signed out",
    reach: async (user) => {
      await press(user, en.signOutDevice("Chrome on macOS"));
      await inQuestion(user, "dialog", en.signOutThisDevice);
    },
    controls: [en.signInAgain],
  },
  { state: "the list failed", options: { failList: "forbidden" }, controls: [en.tryAgain] },
  { state: "the list is empty", options: { sessions: [] }, controls: [en.refresh] },
  {
    state: "the list wants a proof",
    options: { failList: "reauthentication-required" },
    controls: [en.confirmItsYou],
  },
  {
    state: "the password was changed",
    ui: <PasswordChangedPrompt onDone={() => undefined} />,
    controls: [en.keepSignedIn(2), en.signOutCount(2)],
  },
  {
    state: "the password was changed and the others are being ended",
    ui: <PasswordChangedPrompt onDone={() => undefined} />,
    client: (client) => void client.hold("revoke"),
    reach: (user) => press(user, en.signOutCount(2)),
    controls: [en.close, `${en.signOutCount(2)} (off)`],
  },
];

afterEach(() => vi.restoreAllMocks());

describe.each(cases)("while $state", ({ options, client: prepare, host, ui, reach, controls }) => {
  const start = async () => {
    const client = fixtureClient({ sessions: fixtureSessions.slice(0, 3), ...options });
    prepare?.(client);
    const { user } = renderKit(ui ?? <SessionList />, { client, ...host });
    await vi.waitFor(() => expect(inventory()).not.toEqual([]));
    await reach?.(user, client);
    await vi.waitFor(() => expect(inventory()).toEqual(controls));
    return { user, client };
  };

  it("exactly these controls are there, each on or off", async () => {
    await start();
    expectSoundReferences();
  });

  it("what is off does nothing when it is pressed", async () => {
    const { client } = await start();
    for (const control of disabledControls()) {
      const before = shown();
      const calls = client.calls.length;
      // Click synchronously, so that no timer interferes. Enter and Space cause a click too.
      act(() => control.click());
      if (control instanceof HTMLSelectElement)
        fireEvent.change(control, { target: { value: 30 } });
      expect(shown(), control.outerHTML).toBe(before);
      expect(client.calls).toHaveLength(calls);
    }
  });
});
