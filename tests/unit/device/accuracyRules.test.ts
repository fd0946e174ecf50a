// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ownCases, publicCases } from "../../../scripts/accuracy/cases.mjs";
import { judgeAll } from "../../../scripts/accuracy/score.mjs";
import type { Device } from "../../../src/device/Device.js";

/** Returns how the judge rates a description of one of the labelled user agents. */
function judged(id: string, device: Device) {
  const label = [...publicCases, ...ownCases].find((one) => one.id === id);
  if (!label) throw new Error(`There is no case ${id}.`);
  const [result] = judgeAll([label], () => device);
  return result;
}

const right = { card: true, lying: false };
const lie = { card: false, lying: true };
const silence = { card: false, lying: false };

describe("the judge", () => {
  it("takes a system with what else it may be, where the first of them is right", () => {
    const safari: Device = { type: "desktop", browser: { name: "Safari", version: "26.2" } };
    const padOrMac = { name: "macOS", or: ["iPadOS"] };
    expect(judged("p-desktop-112", { ...safari, os: padOrMac })).toMatchObject(right);
    const windows = { name: "Windows", or: ["macOS"] };
    expect(judged("p-desktop-112", { ...safari, os: windows })).toMatchObject(lie);
  });

  it("calls a frozen version a lie", () => {
    const chrome: Device = { type: "desktop", browser: { name: "Chrome", version: "149.0.0.0" } };
    expect(judged("p-desktop-107", { ...chrome, os: { name: "Windows" } })).toMatchObject(right);
    const frozen = { name: "Windows", version: "10" };
    expect(judged("p-desktop-107", { ...chrome, os: frozen })).toMatchObject(lie);
  });

  it("tells Windows 8 from 8.1, and lets 17.5.1 be 17.5", () => {
    const firefox: Device = { type: "desktop", browser: { name: "Firefox", version: "115.0" } };
    const eight = (version: string): Device => ({ ...firefox, os: { name: "Windows", version } });
    expect(judged("frozen-os-005", eight("8.1"))).toMatchObject(right);
    expect(judged("frozen-os-005", eight("8"))).toMatchObject(lie);
    const phone: Device = {
      type: "mobile",
      browser: { name: "Safari", version: "17.5" },
      os: { name: "iOS", version: "17.5.1" },
    };
    expect(judged("p-iphone-049", phone)).toMatchObject(right);
  });

  it("takes a claimed name where none was expected, and nobody's word for more", () => {
    const named: Device = { type: "unknown", browser: { name: "unknown", isClaimed: true } };
    expect(judged("p-garbage-048", named)).toMatchObject(right);
    expect(judged("p-garbage-048", { type: "unknown", browser: { name: "Chrome" } })).toMatchObject(
      lie,
    );
  });

  it("counts what is not said as missing, an unknown kind with it, and not as a lie", () => {
    const nothing = judged("p-cli-http-089", { type: "unknown" });
    expect(nothing).toMatchObject({ ...silence, missing: true });
  });

  it("takes a model with or without its maker", () => {
    const pixel = (model: string): Device => ({
      type: "mobile",
      browser: { name: "Chrome" },
      os: { name: "Android", version: "14" },
      vendor: "Google",
      model,
    });
    expect(judged("p-android-phone-076", pixel("Google Pixel 7 Pro"))).toMatchObject(right);
    expect(judged("p-android-phone-076", pixel("Pixel 7"))).toMatchObject(lie);
  });

  it("sees markup, and a character that turns the text around", () => {
    const titled = (name: string): Device => ({ type: "unknown", browser: { name } });
    expect(judged("p-garbage-048", titled("<b>Bank</b>"))).toMatchObject({ unsafe: true });
    expect(judged("p-garbage-048", titled("Bank\u202e"))).toMatchObject({ unsafe: true });
    expect(judged("p-garbage-048", titled("Bank"))).toMatchObject({ unsafe: false });
  });
});
