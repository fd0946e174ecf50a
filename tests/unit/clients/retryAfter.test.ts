// @vitest-environment node
import { describe, expect, it } from "vitest";
import { retryAfter } from "../../../src/clients/http/retryAfter.js";

const now = Date.parse("2026-11-23T21:14:00Z");

describe("how long the service asks to wait", () => {
  it("is a number of seconds", () => {
    expect(retryAfter("7", now)).toBe(7_000);
  });

  it("is until an HTTP date, and never less than nothing", () => {
    expect(retryAfter("Mon, 23 Nov 2026 21:15:00 GMT", now)).toBe(60_000);
    expect(retryAfter("Mon, 23 Nov 2026 21:13:00 GMT", now)).toBe(0);
  });

  it.each(["-5", "1.5", "soon", "", "in 3 days", null, undefined])(
    "is not known from “%s”: it does not mean at once",
    (header) => {
      expect(retryAfter(header, now)).toBeUndefined();
    },
  );
});
