import fc from "fast-check";
import { answers } from "./backend.js";
import type { createScreen } from "./screen.js";
import { en } from "../../support/words.js";

type Screen = ReturnType<typeof createScreen>;

/** Something that happens to the screen. When a run fails, its text is printed. */
export interface Step {
  run(screen: Screen): Promise<void> | void;
  [fc.toStringMethod](): string;
}

function step<Given>(
  weight: number,
  name: string,
  given: { [Key in keyof Given]: fc.Arbitrary<Given[Key]> },
  run: (screen: Screen, given: Given) => Promise<void> | void,
) {
  const arbitrary = fc.record(given).map((some): Step => ({
    run: (screen) => run(screen, some),
    [fc.toStringMethod]: () => `${name} ${Object.values(some).join(" ")}`.trim(),
  }));
  return { weight, arbitrary };
}

/** Everything that can happen. The weights decide how often. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  step(10, "press", { which: fc.nat(30) }, (screen, { which }) => screen.press(which)),
  step(10, "order", { which: fc.nat(3) }, (screen, { which }) => screen.order(which)),
  step(4, "order the picked", {}, (screen) => screen.orderPicked()),
  step(2, "order this device", {}, (screen) => screen.orderHere()),
  step(
    4,
    "order all:",
    { name: fc.constantFrom(en.signOutOthers, en.signOutEverywhere) },
    (screen, { name }) => screen.orderAll(name),
  ),
  step(
    18,
    "answer",
    { which: fc.nat(5), how: fc.constantFrom(...answers), isEarly: fc.boolean() },
    (screen, { which, how, isEarly }) => screen.answer(which, how, isEarly),
  ),
  step(6, "prove", { isProven: fc.boolean() }, (screen, { isProven }) => screen.prove(isProven)),
  step(3, "replace", {}, (screen) => screen.replace()),
  step(3, "host replaces", {}, (screen) => screen.replaceByHost()),
  step(4, "refetch", {}, (screen) => screen.refetch()),
  step(2, "push", {}, (screen) => screen.push()),
  step(8, "elsewhere", { which: fc.nat(1) }, (screen, { which }) => screen.elsewhere(which)),
  step(1, "end here", {}, (screen) => screen.endHere()),
  step(2, "leave", {}, (screen) => screen.leave()),
  step(3, "remount", {}, (screen) => screen.remount()),
  step(2, "switch to", { to: fc.constantFrom("ada" as const, "eve" as const) }, (screen, { to }) =>
    screen.switchTo(to),
  ),
  step(2, "online", { isOnline: fc.boolean() }, (screen, { isOnline }) => screen.network(isOnline)),
  step(4, "wait", { ms: fc.constantFrom(200, 1_200, 5_500, 12_000) }, (screen, { ms }) =>
    screen.wait(ms),
  ),
);
