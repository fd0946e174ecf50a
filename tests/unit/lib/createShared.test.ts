// @vitest-environment node
import { expect, it } from "vitest";
import { refCounted } from "../../../src/lib/async/refCounted.js";

const log: string[] = [];
const named = (name: string) => () => {
  log.push(`start ${name}`);
  return () => void log.push(`stop ${name}`);
};
const soon = () => new Promise<void>((resolve) => queueMicrotask(resolve));
const told = () => log.splice(0);

it("what is shared starts with the first one and stops with the last", async () => {
  const join = refCounted();
  const leaveFirst = join(named("a"));
  const leaveSecond = join(named("a"));
  await soon();
  expect(told()).toEqual(["start a"]);
  leaveFirst();
  expect(told()).toEqual([]);
  leaveSecond();
  expect(told()).toEqual(["stop a"]);
});

it("one that leaves before it began starts nothing; one that comes instead starts its own", async () => {
  const join = refCounted();
  join(named("a"))();
  await soon();
  expect(told()).toEqual([]);
  join(named("b"))();
  const leave = join(named("c"));
  await soon();
  leave();
  expect(told()).toEqual(["start c", "stop c"]);
});

it("what was stopped starts anew", async () => {
  const join = refCounted();
  for (const name of ["a", "b"]) {
    const leave = join(named(name));
    await soon();
    leave();
  }
  expect(told()).toEqual(["start a", "stop a", "start b", "stop b"]);
});
