import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

it("no id of a session stands anywhere on the page, and one made of markup breaks nothing", async () => {
  const ids = ['"]<img src=x>', "__proto__", "a b#c.d", "..", "secret-id-4711"];
  const sessions = fixtureSessions
    .slice(0, 5)
    .map((session, index) => ({ ...session, sessionId: ids[index]! }));
  const client = fixtureClient({ sessions, currentSessionId: ids[0] });
  mount({ client });
  await row("Firefox on Linux");
  for (const name of document.querySelectorAll<HTMLElement>("[aria-expanded]")) name.click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  const html = document.documentElement.outerHTML;
  for (const id of ids.filter((one) => one !== "..")) expect(html).not.toContain(id);
  await page
    .getByRole("group")
    .getByRole("button", { name: en.signOutDevice("Edge") })
    .click();
  await expect.element(page.getByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  expect(client.calls.filter(({ method }) => method === "revoke")).toEqual([
    { method: "revoke", argument: ".." },
  ]);
});
