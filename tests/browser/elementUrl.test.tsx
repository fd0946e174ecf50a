import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { page } from "vitest/browser";
import "../../src/element/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { row } from "./mount.js";

let asked: MockInstance<typeof fetch>;
const faults = vi.fn((event: Event) => void event);
beforeEach(() => {
  const answer = JSON.stringify({ sessions: fixtureSessions, currentSessionId: "session-mac" });
  asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(answer));
  document.addEventListener("fault", faults);
});
afterEach(() => {
  document.body.replaceChildren();
  document.querySelector("base")?.remove();
  document.removeEventListener("fault", faults);
  faults.mockClear();
  asked.mockRestore();
});

function put(url: string) {
  const element = document.createElement("active-sessions");
  element.setAttribute("url", url);
  document.body.append(element);
  return element;
}

const refused = page.getByText("Your devices could not be loaded", { exact: true });
const { origin } = location;

/** Fills in the address of this page. Test titles keep the placeholders, so they do not depend on the port. */
const written = (url: string) =>
  url.replace(/\{(origin|protocol|hostname|host)\}/, (_, part: "host") => location[part]);

const bad = [
  "http://[",
  "//",
  "//evil.example/api",
  "///evil.example/api",
  "\\\\evil.example/api",
  "/\\evil.example/api",
  "\\api",
  "/a\\..\\api",
  "/\t/evil.example/api",
  "/ap\ni",
  "/api\u0000",
  "https://evil.example/api",
  "https:evil",
  "{protocol}api",
  "{protocol}//api@{host}/api",
  "{protocol}//ada:secret@{host}/api",
  "{protocol}//{hostname}:1/api",
  "{protocol}//{hostname}.evil.example/api",
  "{origin}.evil.example/api",
  "{origin}@evil.example/api",
  "javascript:alert(1)",
  " javascript:alert(1)",
  "data:application/json,{}",
  "blob:{origin}/5f5e",
  "file:///api",
  "ws://evil.example",
  "about:blank",
  "/api?as=eve",
  "/api#there",
];

it("says in my own words that the address is not allowed, and keeps my other words", async () => {
  const element = put("//evil.example/api");
  element.messages = {
    loadFailed: "Nichts da",
    reasons: { foreign: "Diese Adresse nicht." } as never,
  };
  await expect.element(page.getByText(/^Diese Adresse nicht\./)).toBeVisible();
  await expect.element(page.getByText("Nichts da")).toBeVisible();
});

describe("the attribute url", () => {
  it.each(bad)("asks nobody where it is no path of the page's own origin: %j", async (url) => {
    put(written(url));
    await expect.element(refused).toBeVisible();
    await expect
      .element(page.getByText(/is not allowed\. Nothing was sent\./).first())
      .toBeVisible();
    expect(document.body.textContent).not.toContain("The service refused");
    await expect.poll(() => faults.mock.calls.length).toBe(1);
    const { detail } = faults.mock.calls[0]![0] as CustomEvent<{ error: Error }>;
    expect(detail.error.message).toContain("the attribute url takes a path");
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ["/api", "/api/sessions"],
    [" /api/v1/ ", "/api/v1/sessions"],
    ["{origin}/api", "/api/sessions"],
    ["/a//b", "/a//b/sessions"],
    ["/a:b", "/a:b/sessions"],
    ["/%2F%2Fevil.example", "/%2F%2Fevil.example/sessions"],
  ])("asks below a path of the page's own origin: %j", async (url, address) => {
    put(written(url));
    await row("Firefox on Linux");
    expect(asked.mock.calls[0]?.[0]).toBe(`${origin}${address}`);
    expect(faults).not.toHaveBeenCalled();
  });

  it("asks nobody where the page's base leads to another origin", async () => {
    const base = document.head.appendChild(document.createElement("base"));
    base.href = "https://evil.example/";
    put("/api");
    await expect.element(refused).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  it("that changes to a bad one takes the rows away, and the next good one brings them back", async () => {
    const element = put("/api");
    await row("Firefox on Linux");
    expect(() => element.setAttribute("url", "http://[")).not.toThrow();
    await expect.element(refused).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain("Firefox");
    await expect.poll(() => faults.mock.calls.length).toBe(1);
    element.setAttribute("url", "//evil.example");
    await expect.poll(() => faults.mock.calls.length).toBe(2);
    const before = asked.mock.calls.length;
    element.setAttribute("url", "/other");
    await row("Firefox on Linux");
    expect(asked.mock.calls[before]?.[0]).toBe(`${origin}/other/sessions`);
    expect(asked.mock.calls.length).toBe(before + 1);
  });

  it("is not read where a script has set a client", async () => {
    const element = document.createElement("active-sessions");
    element.client = fixtureClient();
    element.setAttribute("url", "http://[");
    document.body.append(element);
    await row("Firefox on Linux");
    expect(faults).not.toHaveBeenCalled();
  });
});
