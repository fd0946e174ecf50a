import { afterEach, describe, expect, it, vi } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome as chromeOf } from "./agents.js";

const chrome = chromeOf();

describe("the viewer's own browser", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(["", chrome, "Mozilla/5.0"])("does not colour what is said of %j", async (userAgent) => {
    const elsewhere = describeDevice(userAgent);
    const viewer = {
      userAgent: userAgent || android("Pixel 9"),
      userAgentData: { mobile: true, platform: "Android", brands: [{ brand: "Viewer" }] },
      brave: { isBrave: () => true },
      standalone: true,
      maxTouchPoints: 5,
    };
    vi.stubGlobal("navigator", viewer);
    // The parser may read `navigator` while it loads, so load it again.
    vi.resetModules();
    const here = await import("../../../src/device/describeDevice.js");
    expect(here.describeDevice(userAgent)).toEqual(elsewhere);
  });
});

describe("a description", () => {
  it("is made once for a string, and cannot be changed", () => {
    expect(describeDevice(chrome)).toBe(describeDevice(chrome));
    expect(Object.isFrozen(describeDevice(chrome))).toBe(true);
  });

  it("of many strings does not fill the memory, and stays the same", () => {
    const first = describeDevice(chrome);
    for (let index = 0; index < 2_100; index += 1) describeDevice(android(`Model ${index}`));
    expect(describeDevice(chrome)).toEqual(first);
  });

  it("of each device of a long list is made once, however often the list goes round", () => {
    const agents = Array.from({ length: 1_200 }, (_, index) => android(`Row ${index}`));
    // Compare objects by identity. If an agent had been parsed twice, the objects would be equal but not the
    // same.
    const first = agents.map((userAgent) => describeDevice(userAgent));
    expect(agents.filter((userAgent, row) => describeDevice(userAgent) !== first[row])).toEqual([]);
  });

  it("goes alone when there are too many, the oldest before all others", () => {
    const agents = Array.from({ length: 5_000 }, (_, index) => android(`Full ${index}`));
    const first = agents.map((userAgent) => describeDevice(userAgent));
    describeDevice(android("One more"));
    const isKept = (row: number) => describeDevice(agents[row]!) === first[row];
    expect([4_999, 2_000, 1].map(isKept)).toEqual([true, true, true]);
    expect(isKept(0)).toBe(false);
  });
});
