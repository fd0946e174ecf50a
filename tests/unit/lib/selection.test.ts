// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  keepListed,
  press,
  selectedOf,
  type Selection,
} from "../../../src/hooks/select/selection.js";

const order = ["a", "b", "c", "d", "e"];
const of = (...ids: string[]): Selection => ({ ids: new Set(ids) });
const ids = (selection: Selection) => [...selection.ids].toSorted().join("");

describe("pressing one", () => {
  it("turns it on, and off again", () => {
    const on = press(of(), "b", order);
    expect(ids(on)).toBe("b");
    expect(ids(press(on, "b", order))).toBe("");
  });

  it("with Shift takes all from the one pressed before, downwards and upwards", () => {
    expect(ids(press(press(of(), "b", order), "d", order, true))).toBe("bcd");
    expect(ids(press(press(of(), "d", order), "b", order, true))).toBe("bcd");
  });

  it("with Shift on one that is on takes the range off again", () => {
    const all = of(...order);
    expect(ids(press(press(all, "b", order), "d", order, true))).toBe("ae");
  });

  it("with Shift where nothing was pressed before turns that one only", () => {
    expect(ids(press(of(), "d", order, true))).toBe("d");
  });

  it("with Shift where the one pressed before has left the list turns that one only", () => {
    const selection = press(of(), "b", order);
    expect(ids(press(selection, "e", ["a", "c", "d", "e"], true))).toBe("be");
  });

  it("is no longer 'not used for 30 days' once one is pressed by hand", () => {
    expect(press({ ...of("a", "b"), days: 30 }, "a", order).days).toBeUndefined();
  });
});

describe("the checkbox for all", () => {
  it.each([
    ["none", of()],
    ["some", of("a")],
    ["all", of(...order)],
    // A selected id that is not on the list does not count.
    ["none", of("z")],
  ])("shows %s", (shown, selection) => {
    expect(selectedOf(selection, order)).toBe(shown);
  });

  it("shows none where there is nothing to select", () => {
    expect(selectedOf(of("a"), [])).toBe("none");
  });
});

it("what leaves the list leaves the selection, and comes back unselected", () => {
  const kept = keepListed(of("a", "b"), ["a", "c"]);
  expect(ids(kept)).toBe("a");
  expect(ids(keepListed(kept, order))).toBe("a");
  expect(keepListed(kept, order)).toBe(kept);
});

it("whatever is pressed, and whatever leaves the list, nothing outside of the list is selected", () => {
  const id = fc.constantFrom(...order, "this-device");
  const step = fc.oneof(
    fc.record({ id, isRange: fc.boolean() }),
    fc.record({ list: fc.subarray(order) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let list: readonly string[] = order;
      let selection: Selection = of();
      for (const one of steps) {
        if ("list" in one) selection = keepListed(selection, (list = one.list));
        else selection = press(selection, one.id, list, one.isRange);
        for (const selected of selection.ids) expect(list).toContain(selected);
      }
    }),
    { numRuns: 2_000 },
  );
});
