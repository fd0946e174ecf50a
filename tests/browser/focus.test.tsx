import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { SessionList } from "../../src/index.js";
import { button, mount, row } from "./mount.js";
import { en, saying } from "../support/words.js";

const three = () => fixtureClient({ sessions: fixtureSessions.slice(0, 3) });
const end = async (name: string) => {
  await row(name);
  await button(en.signOutDevice(name)).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
};
const title = page.getByRole("heading", { name: en.title });

it("goes to the next row's name when a row goes", async () => {
  mount({ client: three() });
  await end("Safari on iPhone");
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  await expect.element(button("Firefox on Linux")).toHaveFocus();
});

it("goes to the row before when the last one goes", async () => {
  mount({ client: three() });
  await end("Firefox on Linux");
  await expect.element(page.getByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  await expect.element(button("Safari on iPhone")).toHaveFocus();
});

it("goes to the title when all others went, never to the body", async () => {
  mount({ client: three() });
  await row("Firefox on Linux");
  await button(en.signOutOthers).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(saying(en.countSignedOut(2)))).toBeVisible();
  await expect.element(title).toHaveFocus();
});

it("is never on the body while a row is asked, ended and gone", async () => {
  const client = three();
  mount({ client });
  await row("Safari on iPhone");
  const lost: string[] = [];
  // Check in every frame whether the focus is lost, that is, whether it is on the body.
  let isWatching = false;
  const watch = () => {
    if (isWatching && document.activeElement === document.body) lost.push("body");
    requestAnimationFrame(watch);
  };
  (button(en.signOutDevice("Safari on iPhone")).element() as HTMLElement).focus();
  isWatching = true;
  watch();
  await userEvent.keyboard("{Enter}");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  await expect.element(button("Firefox on Linux")).toHaveFocus();
  isWatching = false;
  expect(lost).toEqual([]);
});

it("stays where the person moved on to while the answer was awaited", async () => {
  const client = three();
  const release = client.hold("revoke");
  mount({
    client,
    ui: (
      <>
        <SessionList />
        <label>
          Search <input />
        </label>
      </>
    ),
  });
  await end("Safari on iPhone");
  await expect.element(button(en.signingOutDevice("Safari on iPhone"))).toBeVisible();
  await page.getByRole("textbox").click();
  release();
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  await expect.element(page.getByRole("textbox")).toHaveFocus();
});

it("returns to Sign out after Cancel and after Escape", async () => {
  mount({ client: three() });
  await row("Safari on iPhone");
  for (const answer of ["{Enter}", "{Escape}"]) {
    await button(en.signOutDevice("Safari on iPhone")).click();
    await expect.element(button(en.cancel)).toHaveFocus();
    await userEvent.keyboard(answer);
    await expect.element(page.getByRole("group")).not.toBeInTheDocument();
    await expect.element(button(en.signOutDevice("Safari on iPhone"))).toHaveFocus();
  }
});

it.each([320, 900])("moves by Tab as the eye reads, at %i px", async (width) => {
  await page.viewport(width, 900);
  mount({ client: three() });
  await row("Firefox on Linux");
  document.querySelector<HTMLElement>('[data-sessions="title"]')!.focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 8; stop += 1) {
    await userEvent.tab();
    const { activeElement } = document;
    stops.push(activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "");
  }
  expect(stops).toEqual([
    "Chrome on macOS",
    en.signOutDevice("Chrome on macOS"),
    en.selectDevices,
    en.signOutOthers,
    "Safari on iPhone",
    en.signOutDevice("Safari on iPhone"),
    "Firefox on Linux",
    en.signOutDevice("Firefox on Linux"),
  ]);
});

it("knows no positive tabindex", async () => {
  mount({ client: three() });
  await row("Firefox on Linux");
  const values = [...document.querySelectorAll<HTMLElement>("main [tabindex]")];
  expect(values.filter(({ tabIndex }) => tabIndex > 0)).toEqual([]);
});
