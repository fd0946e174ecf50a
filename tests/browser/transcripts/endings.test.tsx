import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { goTo, heard, pressKey, saidBehindDialog, startReader } from "./reader.js";

// The expected phrases were written by hand from the design. They were never copied from the kit's output.
const three = () => fixtureClient({ sessions: fixtureSessions.slice(0, 3) });
const start = async (options: Partial<Parameters<typeof mount>[0]> = {}) => {
  const client = three();
  const { container, queryClient } = mount({ client, ...options });
  await row("Firefox on Linux");
  await startReader(container);
  await heard();
  return { client: (options.client as typeof client) ?? client, queryClient };
};

it("ends one", async () => {
  await start();
  await goTo(button("Sign out Safari on iPhone").element());
  await pressKey("{Enter}");
  expect(page.getByRole("group").elements()).toHaveLength(1);
  await expect.element(page.getByRole("group")).toHaveAccessibleName("Sign out Safari on iPhone?");
  await pressKey("{Tab}");
  await pressKey("{Enter}");
  expect(await heard()).toEqual([
    "button, Sign out Safari on iPhone, Berlin, Germany Active 4 minutes ago",
    "button, Cancel, It will have to sign in again.",
    "button, Sign out Safari on iPhone",
    "button, Signing out Safari on iPhone, Berlin, Germany Active 4 minutes ago, disabled",
    "button, Firefox on Linux, not expanded",
    "polite: Safari on iPhone is signed out.",
  ]);
});

it("ends all others", async () => {
  await start();
  await goTo(button("Sign out all other devices").element());
  await pressKey("{Enter}");
  await pressKey("{Tab}");
  await pressKey("{Enter}");
  expect(await heard()).toEqual([
    "button, Sign out all other devices",
    "dialog, Sign out 2 other devices?, They will have to sign in again. This device stays signed in.",
    "button, Cancel",
    "button, Sign out 2 devices",
    "button, Signing out…, disabled",
    "heading, Where you’re signed in, level 2",
    "polite: 2 devices are signed out. You are not signed in anywhere else.",
  ]);
  expect(saidBehindDialog()).toEqual([]);
});

it("selects two, and one fails", async () => {
  const client = three();
  client.script("revoke", undefined, "server");
  const release = client.hold("revoke");
  await start({ client });
  await goTo(button("Select devices").element());
  await pressKey("{Enter}");
  await pressKey(" ");
  const all = page.getByRole("checkbox", { name: "Select all 2" });
  await expect.element(all).toBeChecked();
  expect(await heard()).toEqual([
    "button, Select devices",
    "checkbox, Select all 2, not checked",
    "polite: 2 selected",
  ]);

  await goTo(button("Sign out 2 devices").element());
  await pressKey("{Enter}");
  await pressKey("{Tab}");
  await pressKey("{Enter}");
  expect(await heard()).toEqual([
    "button, Sign out 2 devices",
    "dialog, Sign out 2 devices?, Safari on iPhone and Firefox on Linux will have to sign in again.",
    "button, Cancel",
    "button, Sign out 2 devices",
    "button, Signing out 2 devices…, disabled",
    "polite: Signing out 2 devices…",
  ]);
  expect(saidBehindDialog()).toEqual([]);

  release();
  const left = page.getByRole("checkbox", { name: "Firefox on Linux" });
  await expect.element(left).toHaveFocus();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/Firefox/);
  await expect.element(left).toBeChecked();
  // Leave out the state of the checkbox. This reader reads the initial `checked` attribute and not the current state,
  // which is asserted above.
  const end = (await heard()).map((phrase) => phrase.replace(/, (not )?checked$/, ""));
  expect(end.filter((phrase) => !phrase.startsWith("polite: "))).toEqual([
    "checkbox, Firefox on Linux, Hamburg, Germany Active 3 hours ago",
    "assertive: 1 of 2 devices is signed out. Firefox on Linux is still signed in. The service did not answer.",
  ]);
});

it("asks who it is, and goes on with what was asked", async () => {
  const client = three();
  client.script("revoke", "reauthentication-required");
  let prove = (_isProven: boolean) => undefined as void;
  const reauthenticate = () => new Promise<boolean>((resolve) => (prove = resolve));
  await start({ client, reauthenticate });
  await goTo(button("Sign out Safari on iPhone").element());
  await pressKey("{Enter}");
  await pressKey("{Tab}");
  await pressKey("{Enter}");
  // The button now cancels, and its description says what the reauthentication is for.
  const cancel = button("Cancel: sign out Safari on iPhone");
  await expect.element(cancel).toHaveFocus();
  await expect
    .element(cancel)
    .toHaveAccessibleDescription("Confirm it’s you to sign out Safari on iPhone.");
  expect((await heard()).slice(0, 3)).toEqual([
    "button, Sign out Safari on iPhone, Berlin, Germany Active 4 minutes ago",
    "button, Cancel, It will have to sign in again.",
    "button, Sign out Safari on iPhone",
  ]);
  prove(true);
  await expect.element(page.getByText("Safari on iPhone is signed out.")).toBeVisible();
  expect((await heard()).slice(-2)).toEqual([
    "button, Firefox on Linux, not expanded",
    "polite: Safari on iPhone is signed out.",
  ]);
});

it("says that nothing was signed out where the person does not prove it", async () => {
  const client = three();
  client.script("revoke", "reauthentication-required");
  await start({ client, reauthenticate: async () => false });
  await goTo(button("Sign out Safari on iPhone").element());
  await pressKey("{Enter}");
  await pressKey("{Tab}");
  await pressKey("{Enter}");
  expect((await heard()).at(-1)).toBe("polite: Nothing was signed out.");
  await expect.element(button("Sign out Safari on iPhone")).toHaveFocus();
});

it("was signed out elsewhere while the focus was in it", async () => {
  const { client, queryClient } = await start();
  await goTo(button("Safari on iPhone").element());
  await heard();
  client.script("list", ...sessionIsOver);
  await queryClient.invalidateQueries();
  const heading = page.getByRole("heading", { name: "This device is signed out" });
  await expect.element(heading).toHaveFocus();
  expect(await heard()).toEqual(["heading, This device is signed out, level 3"]);
  await pressKey("{Tab}");
  expect(await heard()).toEqual(["button, Sign in again"]);
});

it("was signed out elsewhere while the focus was not in it: one line, and the focus stays", async () => {
  const { client, queryClient } = await start({
    ui: (
      <>
        <SessionList />
        <input aria-label="Search" />
      </>
    ),
  });
  await goTo(page.getByRole("textbox").element());
  await heard();
  client.script("list", ...sessionIsOver);
  await queryClient.invalidateQueries();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await heard()).toEqual([
    "assertive: This device is signed out. It was signed out from somewhere else, or its sign-in ran out. If you did not expect this, sign in again and change your password.",
  ]);
  await expect.element(page.getByRole("textbox")).toHaveFocus();
});

it("says nothing where a list brings what was there already", async () => {
  const { queryClient } = await start();
  await queryClient.invalidateQueries();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await heard()).toEqual([]);
});
