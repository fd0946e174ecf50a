import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { fixtureClient, sessionIsOver } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { anything, en, saying } from "../support/words.js";

/**
 * Runs every rule of axe. When axe has a finding, the assertion fails and prints the rule and the elements.
 *
 * @returns The ids of the rules that passed.
 */
async function expectNoFindings(within = "main"): Promise<string[]> {
  // Wait for all animations to finish, because half-faded text has only half of its final contrast.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { violations, passes } = await axe.run(document.querySelector(within)!, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
  expect(found).toEqual([]);
  return passes.map(({ id }) => id);
}

describe.each(["light", "dark"] as const)("in %s, axe finds nothing", (colorScheme) => {
  it("on the list", async () => {
    mount({ client: fixtureClient(), colorScheme });
    await row("Firefox on Linux");
    expect(await expectNoFindings()).toContain("color-contrast");
  });

  it("on the list where this device is not known", async () => {
    mount({ client: fixtureClient({ currentSessionId: undefined }), colorScheme });
    await row("Firefox on Linux");
    await expectNoFindings();
  });

  it("on placeholders", async () => {
    const client = fixtureClient();
    const release = client.hold("list");
    mount({ client, colorScheme });
    await expect.element(page.getByText("Loading your devices")).toBeInTheDocument();
    await expectNoFindings();
    release();
    await row("Firefox on Linux");
  });

  it("on a row with open details and under the pointer", async () => {
    mount({ client: fixtureClient(), colorScheme });
    await row("Firefox on Linux");
    await button("Firefox on Linux").click();
    await expect.element(page.getByText(en.reportedLabel)).toBeVisible();
    await expectNoFindings();
  });

  it("while devices are selected", async () => {
    mount({ client: fixtureClient(), colorScheme });
    await row("Firefox on Linux");
    await button(en.selectDevices).click();
    await page.getByRole("checkbox", { name: "Edge on Windows" }).click();
    await expectNoFindings();
    await page.getByRole("checkbox", { name: en.selectAll(7) }).click();
    await expectNoFindings();
  });

  it("on several that are being ended", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    mount({ client, colorScheme });
    await row("Firefox on Linux");
    await button(en.selectDevices).click();
    await page.getByRole("checkbox", { name: en.selectAll(7) }).click();
    await button(en.signOutCount(7)).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: en.signOutCount(7) })
      .click();
    await expect.element(page.getByRole("progressbar")).toBeVisible();
    await expectNoFindings();
    release();
  });

  it("on the guide and its results", async () => {
    const client = fixtureClient();
    client.script("revoke", "forbidden");
    mount({ client, colorScheme, onChangePassword: async () => true });
    await row("Firefox on Linux");
    await button("Firefox on Linux").click();
    await button(en.notYouDevice("Firefox on Linux")).click();
    const guide = page.getByRole("region", { name: en.wasNotYou });
    await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
    await guide.getByRole("button", { name: en.changePassword }).click();
    await expect.element(guide.getByText(en.stepDone)).toBeVisible();
    await expectNoFindings();
  });

  it("on the question in a row", async () => {
    mount({ client: fixtureClient(), colorScheme });
    await row("Firefox on Linux");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await expect.element(page.getByRole("group")).toBeVisible();
    await expectNoFindings();
  });

  it("on a row that is being ended", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    mount({ client, colorScheme });
    await row("Firefox on Linux");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Firefox") })
      .click();
    await expect.element(button(en.signingOutDevice("Firefox on Linux"))).toBeVisible();
    await expectNoFindings();
    release();
    await expect.element(page.getByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    await expectNoFindings();
  });

  it("on a row that could not be ended", async () => {
    mount({ client: fixtureClient({ fail: "forbidden" }), colorScheme });
    await row("Firefox on Linux");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Firefox") })
      .click();
    await expect.element(button(en.tryAgainDevice("Firefox on Linux"))).toBeVisible();
    await expectNoFindings();
  });

  it.each([en.signOutOthers, en.signOutDevice("Chrome on macOS")])(
    "on the dialog of %s",
    async (name) => {
      mount({ client: fixtureClient(), colorScheme });
      await row("Firefox on Linux");
      await button(name).click();
      await expect.element(page.getByRole("dialog")).toBeVisible();
      await expectNoFindings();
      // axe cannot read the background behind text in the top layer, so check a copy that is not modal.
      const copy = document.querySelector("dialog")!.cloneNode(true) as HTMLDialogElement;
      document.querySelector("dialog")!.close();
      document.querySelector("main")!.style.display = "none";
      document.body.append(copy);
      copy.show();
      expect(await expectNoFindings("body > dialog")).toContain("color-contrast");
      copy.remove();
    },
  );

  it("on a failed load, on an empty list, and signed out", async () => {
    const client = fixtureClient({ sessions: [] });
    client.script("list", "forbidden", undefined, ...sessionIsOver);
    const { queryClient } = mount({ client, colorScheme });
    await expect.element(page.getByText(en.loadFailed, { exact: true })).toBeVisible();
    await expectNoFindings();
    await button(en.tryAgain).click();
    await expect.element(page.getByText(en.empty, { exact: true })).toBeVisible();
    await expectNoFindings();
    await queryClient.invalidateQueries();
    await expect.element(page.getByText(en.signedOut)).toBeVisible();
    await expectNoFindings();
  });

  it("on rows that are old because a refresh failed", async () => {
    const client = fixtureClient();
    const { queryClient } = mount({ client, colorScheme });
    await row("Firefox on Linux");
    client.script("list", "forbidden");
    await queryClient.invalidateQueries();
    await expect.element(page.getByText(saying(en.stale(anything)))).toBeVisible();
    await expectNoFindings();
  });
});
