import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PasswordChangedPrompt, SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { disabledControls, expectSoundReferences, inventory, shown } from "./inspect.js";

type Client = ReturnType<typeof fixtureClient>;
type User = ReturnType<typeof userEvent.setup>;

/** A state of the screen: how it comes about, and every control that is there then. */
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
  await press(user, "Sign out Firefox on Linux");
  await inQuestion(user, "group", "Sign out Firefox on Linux");
};
const select = async (user: User) => {
  await press(user, "Select devices");
  await user.click(await screen.findByRole("checkbox", { name: "Firefox on Linux" }));
};
const endSelected = async (user: User) => {
  await select(user);
  await press(user, "Sign out 1 device");
  await inQuestion(user, "dialog", "Sign out 1 device");
};
const never = () => new Promise<boolean>(() => undefined);

const own = ["Chrome on macOS", "Sign out Chrome on macOS"];
const tools = ["Select devices", "Sign out all other devices"];
const iphone = ["Safari on iPhone", "Sign out Safari on iPhone"];
const firefox = (...last: string[]) => ["Firefox on Linux", ...last];
const idle = [...own, ...tools, ...iphone];
const selecting = (suffix = "") => [
  ...own,
  `Select all 2${suffix}`,
  `Not used forChoose30 days60 days90 days${suffix}`,
  `Safari on iPhone${suffix}`,
  "Safari on iPhone",
  `Firefox on Linux${suffix}`,
];

const cases: Case[] = [
  { state: "nothing is asked", controls: [...idle, ...firefox("Sign out Firefox on Linux")] },
  {
    state: "a row asks",
    reach: (user) => press(user, "Sign out Firefox on Linux"),
    controls: [
      ...idle,
      ...firefox("Sign out Firefox on Linux (off)", "Cancel", "Sign out Firefox on Linux"),
    ],
  },
  {
    state: "the host asks about a row",
    host: { confirm: never },
    reach: (user) => press(user, "Sign out Firefox on Linux"),
    controls: [...idle, ...firefox("Sign out Firefox on Linux (off)")],
  },
  {
    state: "the host asks about all others",
    host: { confirm: never },
    reach: (user) => press(user, "Sign out all other devices"),
    controls: [
      ...own,
      "Select devices",
      "Sign out all other devices (off)",
      ...iphone,
      ...firefox("Sign out Firefox on Linux"),
    ],
  },
  {
    state: "the host asks about what is selected",
    host: { confirm: never },
    reach: async (user) => {
      await select(user);
      await press(user, "Sign out 1 device");
    },
    controls: [...selecting(" (off)"), "Firefox on Linux", "Cancel", "Sign out 1 device (off)"],
  },
  {
    state: "the person proves who they are for a row",
    options: { fail: "reauthentication-required" },
    host: { reauthenticate: never },
    reach: endFirefox,
    controls: [...idle, ...firefox("Cancel: sign out Firefox on Linux")],
  },
  {
    state: "a row is being ended",
    client: (client) => void client.hold("revoke"),
    reach: endFirefox,
    controls: [...idle, ...firefox("Signing out Firefox on Linux (off)")],
  },
  {
    state: "the answer was lost and the list is asked",
    options: { fail: "lost" },
    reach: async (user, client) => {
      await press(user, "Sign out Firefox on Linux");
      client.hold("list");
      await inQuestion(user, "group", "Sign out Firefox on Linux");
    },
    controls: [...idle, ...firefox("Checking Firefox on Linux (off)")],
  },
  {
    state: "nobody knows what became of it",
    options: { fail: "timeout" },
    reach: async (user, client) => {
      await press(user, "Sign out Firefox on Linux");
      client.script("list", "forbidden", "forbidden", "forbidden");
      await inQuestion(user, "group", "Sign out Firefox on Linux");
      await screen.findByRole("button", { name: /^Check again/ });
    },
    controls: ["Try again", ...idle, ...firefox("Check again: Firefox on Linux")],
  },
  {
    state: "it failed",
    options: { fail: "forbidden" },
    reach: endFirefox,
    controls: [...idle, ...firefox("Try again: sign out Firefox on Linux")],
  },
  {
    state: "the backend wants to be left alone for a while",
    options: { fail: new SessionsError("rate-limited", undefined, { retryAfterMs: 60_000 }) },
    reach: endFirefox,
    controls: [
      ...own,
      "Select devices",
      "Sign out all other devices (off)",
      ...iphone,
      ...firefox("Try again: sign out Firefox on Linux (off)"),
    ],
  },
  {
    state: "one selects",
    reach: select,
    controls: [...selecting(), "Firefox on Linux", "Cancel", "Sign out 1 device"],
  },
  {
    state: "nothing is selected",
    reach: (user) => press(user, "Select devices"),
    controls: [...selecting(), "Firefox on Linux", "Cancel", "Sign out 0 devices (off)"],
  },
  {
    state: "what is selected is being ended",
    client: (client) => void client.hold("revoke"),
    reach: endSelected,
    controls: [...selecting(" (off)"), "Firefox on Linux", "Stop", "Signing out 1 device… (off)"],
  },
  {
    state: "that was stopped, and its answer is awaited",
    client: (client) => void client.hold("revoke"),
    reach: async (user) => {
      await endSelected(user);
      await press(user, "Stop");
    },
    controls: [
      ...selecting(" (off)"),
      "Firefox on Linux",
      "Stop (off)",
      "Signing out 1 device… (off)",
    ],
  },
  {
    state: "the person proves who they are for what is selected",
    options: { fail: "reauthentication-required" },
    host: { reauthenticate: never },
    reach: endSelected,
    controls: [...selecting(" (off)"), "Firefox on Linux", "Stop", "Signing out 1 device… (off)"],
  },
  {
    state: "what is selected failed",
    options: { fail: "forbidden" },
    reach: endSelected,
    controls: [
      ...selecting(),
      "Firefox on Linux",
      "Try again: sign out Firefox on Linux",
      "Cancel",
      "Sign out 1 device",
    ],
  },
  {
    state: "what is selected has to wait for the backend",
    options: { fail: new SessionsError("rate-limited", undefined, { retryAfterMs: 60_000 }) },
    reach: endSelected,
    controls: [
      ...selecting(),
      "Firefox on Linux",
      "Try again: sign out Firefox on Linux (off)",
      "Cancel",
      "Sign out 1 device (off)",
    ],
  },
  {
    state: "all others are being ended",
    options: { hasRevokeOthers: true },
    client: (client) => void client.hold("revokeOthers"),
    reach: async (user) => {
      await press(user, "Sign out all other devices");
      await inQuestion(user, "dialog", "Sign out 2 devices");
    },
    controls: [
      ...own,
      "Select devices",
      "Signing out… (off)",
      "Safari on iPhone",
      "Signing out Safari on iPhone (off)",
      ...firefox("Signing out Firefox on Linux (off)"),
    ],
  },
  {
    state: "the device is offline",
    reach: async () => {
      vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
      act(() => void window.dispatchEvent(new Event("offline")));
    },
    controls: ["Try again", ...idle, ...firefox("Sign out Firefox on Linux")],
  },
  {
    state: "an old list is asked for again",
    reach: async (user, client) => {
      vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
      act(() => void window.dispatchEvent(new Event("offline")));
      client.hold("list");
      await press(user, "Try again");
    },
    controls: ["Try again (off)", ...idle, ...firefox("Sign out Firefox on Linux")],
  },
  {
    state: "rows are kept back and pages are missing",
    options: { pageSize: 2 },
    ui: <SessionList initialCount={0} />,
    controls: [...own, "Sign out all other devices", "Show more devices"],
  },
  {
    state: "details are open",
    reach: (user) => press(user, "Firefox on Linux"),
    host: { hideAddresses: true },
    controls: [
      ...idle,
      ...firefox("Sign out Firefox on Linux"),
      "Show: IP address",
      "Copy: IP address",
      "Copy: Reported by the device",
      "Not you? Firefox on Linux",
    ],
  },
  {
    state: "the guide is open",
    reach: async (user) => {
      await press(user, "Firefox on Linux");
      await press(user, "Not you? Firefox on Linux");
    },
    host: { onChangePassword: () => undefined, onReviewSecurity: () => undefined },
    controls: [
      "Sign out Firefox on Linux",
      "Sign out all other devices",
      "Change your password",
      "Check your security settings",
      "Close",
      ...idle,
      ...firefox("Sign out Firefox on Linux"),
      "Copy: IP address",
      "Copy: Reported by the device",
      "Not you? Firefox on Linux",
      "Not you? See what to do",
    ],
  },
  {
    state: "the guide's step is asked about by the host",
    reach: async (user) => {
      await press(user, "Not you? See what to do");
      await user.click(
        (await screen.findAllByRole("button", { name: "Sign out all other devices" }))[0]!,
      );
    },
    host: { onChangePassword: () => undefined, confirm: never },
    controls: [
      "Sign out all other devices (off)",
      "Change your password",
      "Close",
      ...own,
      "Select devices",
      "Sign out all other devices (off)",
      ...iphone,
      ...firefox("Sign out Firefox on Linux", "Not you? See what to do"),
    ],
  },
  {
    state: "this device is signed out",
    reach: async (user) => {
      await press(user, "Sign out Chrome on macOS");
      await inQuestion(user, "dialog", "Sign out this device");
    },
    controls: ["Sign in again"],
  },
  { state: "the list failed", options: { failList: "forbidden" }, controls: ["Try again"] },
  { state: "the list is empty", options: { sessions: [] }, controls: ["Refresh"] },
  {
    state: "the list wants a proof",
    options: { failList: "reauthentication-required" },
    controls: ["Confirm it’s you"],
  },
  {
    state: "the password was changed",
    ui: <PasswordChangedPrompt onDone={() => undefined} />,
    controls: ["Keep them signed in", "Sign out 2 devices"],
  },
  {
    state: "the password was changed and the others are being ended",
    ui: <PasswordChangedPrompt onDone={() => undefined} />,
    client: (client) => void client.hold("revoke"),
    reach: (user) => press(user, "Sign out 2 devices"),
    controls: ["Close", "Sign out 2 devices (off)"],
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
      // At once, so that no clock can change anything meanwhile. Enter and Space click as well.
      act(() => control.click());
      if (control instanceof HTMLSelectElement)
        fireEvent.change(control, { target: { value: 30 } });
      expect(shown(), control.outerHTML).toBe(before);
      expect(client.calls).toHaveLength(calls);
    }
  });
});
