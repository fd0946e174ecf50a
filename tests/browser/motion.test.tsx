import { afterEach, expect, it, onTestFinished } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row, unmount } from "./mount.js";
import { emulate } from "./page.js";
import { en } from "../support/words.js";

afterEach(() => emulate());

const picture = () => document.querySelector<HTMLElement>("li[inert]");

/** Records the fading picture of a removed row when it appears, because a later check may be too late. */
function watchPictures() {
  const seen: { hidden: string | null; ids: number; next: Element | null }[] = [];
  const observer = new MutationObserver(() => {
    const one = picture();
    if (!one || seen.length > 0) return;
    const ids = one.querySelectorAll("[id]").length;
    seen.push({ hidden: one.ariaHidden, ids, next: one.nextElementSibling });
  });
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return seen;
}

/** Records the names of the animations that begin from now on. */
function watchAnimations() {
  const names: string[] = [];
  const note = ({ animationName }: AnimationEvent) => names.push(animationName);
  document.addEventListener("animationstart", note);
  onTestFinished(() => document.removeEventListener("animationstart", note));
  return names;
}

const end = async (motion: "reduce" | "no-preference") => {
  await emulate({ name: "prefers-reduced-motion", value: motion });
  mount({ client: fixtureClient({ sessions: fixtureSessions.slice(0, 4) }) });
  await row("Safari on iPhone");
  await button(en.signOutDevice("Safari on iPhone")).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
};

it("a row that was ended fades where it stood, and its gap closes at once then", async () => {
  const seen = watchPictures();
  await end("no-preference");
  await expect.poll(() => seen).toHaveLength(1);
  // What remains is only a picture: assistive technology, the focus and ids cannot reach it.
  expect(seen).toEqual([{ hidden: "true", ids: 0, next: await row("Firefox on Linux") }]);
  await expect.element(button("Safari on iPhone")).not.toBeInTheDocument();
  // The focus has moved on before the picture fades.
  await expect.element(button("Firefox on Linux")).toHaveFocus();
  await expect.poll(picture, { timeout: 1_000 }).toBeNull();
});

it("goes at once where the person wants no motion", async () => {
  const seen = watchPictures();
  await end("reduce");
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  expect(seen).toEqual([]);
});

it("goes also where nothing is animated, as in a tab that nobody sees", async () => {
  const { animate } = Element.prototype;
  Element.prototype.animate = function still(...given) {
    const animation = animate.apply(this, given);
    animation.pause();
    return animation;
  };
  const seen = watchPictures();
  try {
    await end("no-preference");
    await expect.poll(() => seen).toHaveLength(1);
    await expect.poll(picture, { timeout: 1_000 }).toBeNull();
  } finally {
    Element.prototype.animate = animate;
  }
});

it("a row that comes fades in, and its details open by moving; without motion both are there at once", async () => {
  const begun = watchAnimations();
  const open = async () => {
    mount({ client: fixtureClient() });
    await row("Safari on iPhone");
    await button("Safari on iPhone").click();
    await expect.element(button("Safari on iPhone")).toHaveAttribute("aria-expanded", "true");
  };
  await emulate({ name: "prefers-reduced-motion", value: "reduce" });
  await open();
  await new Promise((done) => setTimeout(done, 100));
  expect(begun).toEqual([]);
  unmount();
  await emulate({ name: "prefers-reduced-motion", value: "no-preference" });
  await open();
  await expect.poll(() => begun).toContain("sessions-open");
  expect(begun).toContain("sessions-fade");
});

it("a row that leaves for another reason leaves nothing behind", async () => {
  await emulate({ name: "prefers-reduced-motion", value: "no-preference" });
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const { queryClient } = mount({ client });
  await row("Safari on iPhone");
  const seen = watchPictures();
  client.setSessions(fixtureSessions.slice(0, 2));
  await queryClient.invalidateQueries();
  await expect.element(button("Firefox on Linux")).not.toBeInTheDocument();
  expect(seen).toEqual([]);
});
