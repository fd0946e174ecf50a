import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { showSession } from "./showSession.js";
import { en } from "../../support/words.js";

const ip = "203.0.113.77";
const outcome = (row: HTMLElement) =>
  within(row)
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

const refusing = Object.assign(new EventTarget(), {
  read: () => Promise.resolve([]),
  readText: () => Promise.resolve(""),
  write: () => Promise.resolve(),
  writeText: () => Promise.reject(new DOMException("No", "NotAllowedError")),
});

describe("Copy", () => {
  it("puts the address on the clipboard, and says so politely", async () => {
    const { user, row } = await showSession({ ip: "0:0::ffff:203.0.113.77, 10.0.0.1" });
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    await waitFor(() => expect(outcome(row)).toBe(en.copied));
    expect(await navigator.clipboard.readText()).toBe(ip);
  });

  it("puts a hidden address on the clipboard without showing it", async () => {
    const { user, row } = await showSession({ ip }, { hideAddresses: true });
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    await waitFor(() => expect(outcome(row)).toBe(en.copied));
    expect(await navigator.clipboard.readText()).toBe(ip);
    expect(document.documentElement.outerHTML).not.toContain(ip);
  });

  it("puts what the device reported on the clipboard, without what is invisible", async () => {
    const { user, row } = await showSession({
      userAgent:
        "Mozilla/5.0 (X11; Linux x86_64; \u202e\u200brv:155.0) Gecko/20100101 Firefox/155.0",
    });
    const name = en.actionOn(en.copy, en.reportedLabel);
    await user.click(within(row).getByRole("button", { name }));
    await waitFor(() => expect(outcome(row)).toBe(en.copied));
    expect(await navigator.clipboard.readText()).toBe(
      "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
    );
  });

  it.each([
    ["the browser refuses", refusing],
    // Such a page has no clipboard, although its TypeScript type says otherwise.
    ["there is no clipboard, as on a page without TLS", undefined],
  ])("says so where %s", async (_, clipboard) => {
    const { user, row } = await showSession({ ip });
    vi.spyOn(navigator, "clipboard", "get").mockReturnValue(clipboard!);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    await waitFor(() => expect(outcome(row)).toBe(en.copyFailed));
    vi.restoreAllMocks();
  });

  it("claims nothing until the browser has answered", async () => {
    const { user, row } = await showSession({ ip });
    let answer = () => {};
    const writeText = () => new Promise<void>((resolve) => (answer = resolve));
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(writeText);
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    expect(outcome(row)).toBe("");
    answer();
    await waitFor(() => expect(outcome(row)).toBe(en.copied));
    vi.restoreAllMocks();
  });

  it("stops saying so after a while, and does not end the session", async () => {
    const { user, row } = await showSession({ ip });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    await user.click(
      within(row).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    await waitFor(() => expect(outcome(row)).toBe(en.copied));
    expect(screen.queryByRole("group")).toBeNull();
    act(() => void vi.advanceTimersByTime(5_000));
    expect(outcome(row)).toBe("");
    vi.useRealTimers();
  });
});
