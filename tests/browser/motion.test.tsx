import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row, unmount } from "./mount.js";
import { emulate } from "./page.js";

afterEach(() => emulate());

const picture = () => document.querySelector<HTMLElement>("li[inert]");
const end = async (motion: "reduce" | "no-preference") => {
  await emulate({ name: "prefers-reduced-motion", value: motion });
  mount({ client: fixtureClient({ sessions: fixtureSessions.slice(0, 4) }) });
  await row("Safari on iPhone");
  await button("Sign out Safari on iPhone").click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
};

it("a row that was ended fades where it stood, and is gone after a third of a second", async () => {
  await end("no-preference");
  await expect.poll(picture).not.toBeNull();
  // What is left is a picture: nobody reads it, reaches it or finds it by an id.
  expect(picture()!.ariaHidden).toBe("true");
  expect(picture()!.querySelectorAll("[id]")).toHaveLength(0);
  expect(picture()!.nextElementSibling).toBe(await row("Firefox on Linux"));
  await expect.element(button("Safari on iPhone")).not.toBeInTheDocument();
  // The focus has moved before it fades.
  await expect.element(button("Firefox on Linux")).toHaveFocus();
  await expect.poll(picture, { timeout: 1_000 }).toBeNull();
});

it("goes at once where the person wants no motion", async () => {
  await end("reduce");
  await expect.element(page.getByText("Safari on iPhone is signed out.")).toBeVisible();
  expect(picture()).toBeNull();
});

it("goes also where nothing is animated, as in a tab that nobody sees", async () => {
  const { animate } = Element.prototype;
  Element.prototype.animate = function still(...given) {
    const animation = animate.apply(this, given);
    animation.pause();
    return animation;
  };
  try {
    await end("no-preference");
    await expect.poll(picture).not.toBeNull();
    await expect.poll(picture, { timeout: 1_000 }).toBeNull();
  } finally {
    Element.prototype.animate = animate;
  }
});

it("a row that comes fades in, and its details open by moving; without motion both are there at once", async () => {
  const animations = () => document.getAnimations().map((one) => Reflect.get(one, "animationName"));
  await emulate({ name: "prefers-reduced-motion", value: "no-preference" });
  mount({ client: fixtureClient() });
  await row("Safari on iPhone");
  expect(animations()).toContain("sessions-fade");
  await expect.poll(animations).toEqual([]);
  await button("Safari on iPhone").click();
  expect(animations()).toContain("sessions-open");
  unmount();
  await emulate({ name: "prefers-reduced-motion", value: "reduce" });
  mount({ client: fixtureClient() });
  await row("Safari on iPhone");
  expect(animations()).toEqual([]);
});

it("a row that leaves for another reason leaves nothing behind", async () => {
  await emulate({ name: "prefers-reduced-motion", value: "no-preference" });
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const { queryClient } = mount({ client });
  await row("Safari on iPhone");
  client.setSessions(fixtureSessions.slice(0, 2));
  await queryClient.invalidateQueries();
  await expect.element(button("Firefox on Linux")).not.toBeInTheDocument();
  expect(picture()).toBeNull();
});
