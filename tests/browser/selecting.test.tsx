import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";
import { SessionList } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en, saying } from "../support/words.js";

const checkbox = (name: string | RegExp) => page.getByRole("checkbox", { name, exact: true });
const sent = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list").map(({ argument }) => argument);

const start = async (client = fixtureClient()) => {
  mount({ client });
  await row("Firefox on Linux");
  await button(en.selectDevices).click();
  return client;
};
const selected = () =>
  [
    ...document.querySelectorAll<HTMLInputElement>(
      '[data-sessions="row"] [data-sessions="checkbox"]:checked',
    ),
  ].map((element) => element.ariaLabel);
const all = () => document.querySelector<HTMLInputElement>("label input")!;
const end = async (name: string) => {
  await button(name).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name }).click();
};

it("selects all and then unticks two (element-web #15863)", async () => {
  const client = await start();
  await expect.element(checkbox(en.selectAll(7))).toHaveFocus();
  await userEvent.keyboard(" ");
  await expect.element(page.getByText(en.selectedCount(7))).toBeVisible();
  await checkbox("Safari on iPhone").click();
  await checkbox("Firefox on Linux").click();
  await expect.element(page.getByText(en.selectedCount(5))).toBeVisible();
  expect([all().checked, all().indeterminate]).toEqual([false, true]);
  await end(en.signOutCount(5));
  await expect.element(page.getByText(en.countSignedOut(5))).toBeVisible();
  expect(client.sessions().map(({ sessionId }) => sessionId)).toEqual([
    "session-mac",
    "session-iphone",
    "session-firefox",
  ]);
});

it("has this device never among them", async () => {
  await start();
  expect(document.querySelectorAll('[data-current] [data-sessions="checkbox"]')).toHaveLength(0);
  await checkbox(en.selectAll(7)).click();
  expect(selected()).toHaveLength(7);
  expect(selected()).not.toContain("Chrome on macOS");
});

it("the checkbox for all knows three states", async () => {
  await start();
  const states = async () => [all().checked, all().indeterminate];
  expect(await states()).toEqual([false, false]);
  await checkbox("Firefox on Linux").click();
  expect(await states()).toEqual([false, true]);
  await checkbox(en.selectAll(7)).click();
  expect(await states()).toEqual([true, false]);
  await checkbox(en.selectAll(7)).click();
  expect(await states()).toEqual([false, false]);
  expect(selected()).toEqual([]);
});

it.each([320, 900])("what has the focus is never under the bar, at %i px", async (width) => {
  await page.viewport(width, 420);
  await start();
  const bar = () => document.querySelector('[data-sessions="action-bar"]')!.getBoundingClientRect();
  for (let stop = 0; stop < 18; stop += 1) {
    const focused = document.activeElement!;
    const { bottom } = focused.getBoundingClientRect();
    if (focused.closest('[data-sessions="row"]'))
      expect(bottom, focused.outerHTML).toBeLessThanOrEqual(bar().top);
    await userEvent.tab();
  }
});

it.each([320, 900])(
  "every checkbox is a target of 40 px, and nothing lies on it, at %i px",
  async (width) => {
    await page.viewport(width, 900);
    await start();
    for (const element of page.getByRole("checkbox").elements()) {
      element.scrollIntoView({ block: "center" });
      const { left, top, width: wide, height } = element.getBoundingClientRect();
      expect([wide, height]).toEqual([40, 40]);
      for (const part of [0.1, 0.5, 0.9]) {
        expect(document.elementFromPoint(left + wide * part, top + height * part)).toBe(element);
      }
    }
  },
);

it(
  "hundreds of rows can be selected and ended on a phone without waiting (nextcloud #5083)",
  { timeout: 60_000 },
  async () => {
    await page.viewport(320, 700);
    const client = fixtureClient({ hasRevokeOthers: true });
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...fixtureSessions[(index % 7) + 1]!,
      sessionId: `session-${index}`,
    }));
    client.setSessions([fixtureSessions[0]!, ...many]);
    mount({ client });
    // Find buttons without a role query, because on so many elements that takes longer than the tested code.
    const press = async (name: string, within = "section") => {
      const buttons = () => [...document.querySelectorAll<HTMLElement>(`${within} button`)];
      const found = () =>
        buttons().find(
          ({ ariaLabel, ariaDisabled, textContent }) =>
            (ariaLabel ?? textContent) === name && ariaDisabled !== "true",
        );
      await expect.poll(found).toBeDefined();
      found()!.click();
    };
    await press(en.selectDevices);
    await expect.poll(all).not.toBeNull();
    const boxes = document.querySelectorAll<HTMLInputElement>(
      '[data-sessions="row"] [data-sessions="checkbox"]',
    );
    const before = performance.now();
    boxes[5]!.click();
    await expect.poll(() => boxes[5]!.checked).toBe(true);
    document.body.getBoundingClientRect();
    // If the code compared every row with every other row, this would take seconds. The limit allows a slow run.
    expect(performance.now() - before).toBeLessThan(1_500);
    expect(all().closest("label")!.textContent).toContain(en.selectAll(400));
    all().click();
    await press(en.signOutCount(400));
    await press(en.signOutCount(400), "dialog[open]");
    await expect.element(page.getByText(saying(en.countSignedOut(400)))).toBeVisible();
    expect(client.sessions()).toHaveLength(1);
  },
);

describe("with Shift", () => {
  it("a click takes all from the one before", async () => {
    await start();
    await checkbox("Firefox on Linux").click();
    await checkbox("Steam on Windows").click({ modifiers: ["Shift"] });
    expect(selected()).toEqual([
      "Firefox on Linux",
      "Edge on Windows",
      "Chrome on Android",
      "Steam on Windows",
    ]);
    expect(getSelection()?.toString()).toBe("");
  });

  it("Space does the same, upwards too", async () => {
    await start();
    await checkbox("Chrome on Android").click();
    (checkbox("Safari on iPhone").element() as HTMLElement).focus();
    await userEvent.keyboard("{Shift>} {/Shift}");
    expect(selected()).toHaveLength(4);
  });
});

it("picks what was not used for 30 days, by the server's clock, and says how many (home-assistant #103232)", async () => {
  // The server's clock is three weeks ahead of the fixtures, so Steam was last used 33 days ago.
  const later = new Date(fixtureNow.getTime() + 21 * 24 * 3_600_000);
  await start(fixtureClient({ serverTime: () => later }));
  const picker = page.getByRole("combobox", { name: en.notUsedFor });
  await picker.selectOptions("30 days");
  await expect.element(page.getByText(en.selectedCount(2))).toBeVisible();
  // "Unknown device" is not selected, because the time of its last use is unknown.
  expect(selected()).toEqual(["Steam on Windows", "curl (command line)"]);
  await picker.selectOptions("90 days");
  await expect.element(page.getByText(en.selectedCount(0))).toBeVisible();
  await expect.element(button(en.signOutCount(0))).toHaveAttribute("aria-disabled", "true");
});

it("Escape leaves, and until then the selection stays; the focus goes back to Select", async () => {
  const client = await start();
  await checkbox("Firefox on Linux").click();
  await button(en.signOutCount(1)).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  // The first Escape closed the question only, and the selection remains.
  expect(selected()).toEqual(["Firefox on Linux"]);
  await expect.element(button(en.signOutCount(1))).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(button(en.selectDevices)).toHaveFocus();
  expect(document.querySelectorAll('[data-sessions="checkbox"]')).toHaveLength(0);
  expect(sent(client)).toEqual([]);
});

it("hides the buttons of the rows while one selects", async () => {
  await start();
  await expect.element(button(en.signOutDevice("Firefox on Linux"))).not.toBeInTheDocument();
  await expect.element(button(en.signOutOthers)).not.toBeInTheDocument();
  await expect.element(button(en.signOutDevice("Chrome on macOS"))).toBeVisible();
});

it("a row that leaves the list leaves the selection, and comes back unselected", async () => {
  const client = fixtureClient();
  const { queryClient } = mount({ client });
  await row("Firefox on Linux");
  await button(en.selectDevices).click();
  await checkbox("Firefox on Linux").click();
  await checkbox("Edge on Windows").click();
  const without = fixtureSessions.filter(({ sessionId }) => sessionId !== "session-firefox");
  client.setSessions(without);
  await queryClient.invalidateQueries();
  await expect.element(page.getByText(en.selectedCount(1))).toBeVisible();
  client.setSessions(fixtureSessions);
  await queryClient.invalidateQueries();
  await button(en.showWaiting(1)).click();
  await row("Firefox on Linux");
  expect(selected()).toEqual(["Edge on Windows"]);
});

it("keeps what failed selected, says which and why, and goes there (mozilla/fxa #1891)", async () => {
  const client = fixtureClient();
  client.script("revoke", undefined, "forbidden", undefined);
  await start(client);
  for (const name of ["Firefox on Linux", "Edge on Windows", "Chrome on Android"]) {
    await checkbox(name).click();
  }
  await end(en.signOutCount(3));
  const line = `${en.partlySignedOut(2, 3)} ${en.stillSignedIn("Edge on Windows")} ${en.reasons.forbidden}`;
  await expect.element(page.getByRole("alert")).toHaveTextContent(line);
  expect(selected()).toEqual(["Edge on Windows"]);
  await expect.element(checkbox("Edge on Windows")).toHaveFocus();
  await end(en.signOutCount(1));
  await expect.element(page.getByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  await expect.element(button(en.selectDevices)).toHaveFocus();
});

it("shows how far it is and can be stopped; what was not sent stays selected", async () => {
  const client = fixtureClient();
  const release = client.hold("revoke");
  await start(client);
  await checkbox(en.selectAll(7)).click();
  await end(en.signOutCount(7));
  const progress = page.getByRole("progressbar", { name: en.progress(0, 7) });
  await expect.element(progress).toBeVisible();
  await expect.element(button(en.signingOutCount(7))).toHaveFocus();
  await button(en.stop).click();
  release();
  await expect.element(page.getByText(en.stopped(4, 7))).toBeVisible();
  expect(sent(client)).toHaveLength(4);
  expect(selected()).toHaveLength(3);
  await expect.poll(() => document.activeElement?.matches(":checked")).toBe(true);
});

it("changes nothing that is pressed while what is selected is being ended", async () => {
  const client = fixtureClient();
  const release = client.hold("revoke");
  await start(client);
  await checkbox("Edge on Windows").click();
  await end("Sign out 1 device");
  await expect.element(checkbox("Firefox on Linux")).toHaveAttribute("aria-disabled", "true");
  const picker = page
    .getByRole("combobox", { name: "Not used for" })
    .element() as HTMLSelectElement;
  picker.value = "30";
  picker.dispatchEvent(new Event("change", { bubbles: true }));
  // Do not use the locator's `click()`, because it waits until the element is no longer aria-disabled.
  for (const box of [checkbox("Firefox on Linux"), checkbox("Edge on Windows")]) {
    (box.element() as HTMLElement).click();
  }
  all().click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(selected()).toEqual(["Edge on Windows"]);
  expect([all().checked, all().indeterminate]).toEqual([false, true]);
  expect(picker.value).toBe("");
  release();
  await expect.element(page.getByText("Edge on Windows is signed out.")).toBeVisible();
});

it("says what Select all covers where not all are shown", async () => {
  mount({ client: fixtureClient(), ui: <SessionList initialCount={3} /> });
  await row("Firefox on Linux");
  await button(en.selectDevices).click();
  await checkbox(en.selectAllShown(3)).click();
  expect(selected()).toHaveLength(3);
  await button(en.showAll(7)).click();
  await expect.element(checkbox(en.selectAll(7))).toBePartiallyChecked();
  expect(selected()).toHaveLength(3);
});

it("says so where there are pages that are not loaded (matrix-authentication-service #1504)", async () => {
  await start(fixtureClient({ pageSize: 4 }));
  await checkbox(en.selectAllShown(3)).click();
  await button(en.showMore).click();
  await expect.element(checkbox(en.selectAll(7))).toBePartiallyChecked();
});

it("uses the backend's own call where exactly all others are selected", async () => {
  const client = fixtureClient({ hasRevokeOthers: true });
  await start(client);
  await checkbox(en.selectAll(7)).click();
  await end(en.signOutCount(7));
  await expect.element(page.getByText(`${en.countSignedOut(7)} ${en.nowhereElse}`)).toBeVisible();
  expect(client.calls.filter(({ method }) => method !== "list")).toHaveLength(1);
  await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus();
});
