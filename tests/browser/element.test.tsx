import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { ActiveSessionsElement } from "../../src/element/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { en } from "../support/words.js";
import { button, row } from "./mount.js";

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts the element on the page, with the fixture sessions. */
async function put(client = fixtureClient()) {
  const element = document.createElement("active-sessions");
  element.client = client;
  element.setAttribute("locale", "en");
  document.body.append(element);
  await row("Firefox on Linux");
  return element;
}

/** Signs out Firefox, and returns every text that appears in the live regions of the element. */
async function endFirefox({ shadowRoot }: ActiveSessionsElement) {
  const heard: (string | null)[] = [];
  const regions = shadowRoot!.querySelectorAll('[data-sessions="status"], [data-sessions="alert"]');
  expect(regions).toHaveLength(2);
  const observer = new MutationObserver(() =>
    regions.forEach((one) => one.textContent && heard.push(one.textContent)),
  );
  for (const region of regions)
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  await button("Sign out Firefox on Linux").click();
  await page.getByRole("group").getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  return heard;
}

describe("<active-sessions>", () => {
  it("ends a session, and tells the page its id and nothing else", async () => {
    const revoked = vi.fn();
    document.body.addEventListener("revoked", revoked, { once: true });
    await put();
    await button("Sign out Firefox on Linux").click();
    await page
      .getByRole("group")
      .getByRole("button", { name: "Sign out Firefox on Linux" })
      .click();
    await expect.poll(() => revoked.mock.calls.length).toBe(1);
    const { detail } = revoked.mock.calls[0]![0] as CustomEvent;
    expect(detail).toEqual({ sessionIds: ["session-firefox"] });
  });

  it("leaves a line to the page when notify returns true", async () => {
    const element = await put();
    const notify = vi.fn<NonNullable<typeof element.notify>>(() => true);
    element.notify = notify;
    const heard = await endFirefox(element);
    await expect.poll(() => notify.mock.calls.length).toBe(1);
    const { text, tone, sessions } = notify.mock.calls[0]![0];
    expect({ text, tone }).toEqual({
      text: en.deviceSignedOut("Firefox on Linux"),
      tone: "success",
    });
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["session-firefox"]);
    await expect.poll(() => element.shadowRoot?.activeElement?.textContent).toBe("Edge on Windows");
    expect(heard).toEqual([]);
  });

  it("says a line itself when notify returns anything else, or was taken away", async () => {
    const element = await put();
    const notify = vi.fn<NonNullable<typeof element.notify>>();
    element.notify = notify;
    const heard = await endFirefox(element);
    await expect.poll(() => heard).toContain(en.deviceSignedOut("Firefox on Linux"));
    expect(notify).toHaveBeenCalledTimes(1);
    element.notify = undefined;
    await button("Sign out Edge on Windows").click();
    await page.getByRole("group").getByRole("button", { name: "Sign out Edge on Windows" }).click();
    await expect.poll(() => heard).toContain(en.deviceSignedOut("Edge on Windows"));
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it("moves the focus to the next row inside of its shadow", async () => {
    const element = await put();
    await button("Sign out Firefox on Linux").click();
    await page
      .getByRole("group")
      .getByRole("button", { name: "Sign out Firefox on Linux" })
      .click();
    await expect.poll(() => element.shadowRoot?.activeElement?.textContent).toBe("Edge on Windows");
  });

  it("tells the page when this device is signed out", async () => {
    const signedOut = vi.fn();
    const element = await put();
    element.addEventListener("signed-out", signedOut);
    await button("Sign out Chrome on macOS").click();
    await button("Sign out this device").click();
    await expect.poll(() => signedOut.mock.calls.length).toBe(1);
    expect((signedOut.mock.calls[0]![0] as CustomEvent).detail).toEqual({ reason: "here" });
  });

  it("keeps what is open when it is moved in the page", async () => {
    const element = await put();
    await button("Firefox on Linux").click();
    const elsewhere = document.body.appendChild(document.createElement("main"));
    elsewhere.append(element);
    await expect.element(button("Firefox on Linux")).toHaveAttribute("aria-expanded", "true");
  });

  it("is empty when it was removed, and whole when it is put back", async () => {
    const element = await put();
    element.remove();
    await expect.poll(() => element.shadowRoot?.childElementCount).toBe(0);
    document.body.append(element);
    await row("Firefox on Linux");
  });

  it("may be defined twice: the first stays", async () => {
    const again = new URL("../../src/element/index.ts?again", import.meta.url).href;
    await import(/* @vite-ignore */ again);
    expect(customElements.get("active-sessions")).toBe(ActiveSessionsElement);
  });

  it("focuses its first control, as a form control would", async () => {
    const element = await put();
    element.focus();
    await expect.poll(() => document.activeElement).toBe(element);
    expect(element.shadowRoot?.activeElement?.textContent).toBe("Chrome on macOS");
  });

  it("takes a page's own origin from its attribute, and asks there", async () => {
    const answer = JSON.stringify({ sessions: fixtureSessions, currentSessionId: "session-mac" });
    const asked = vi
      .spyOn(globalThis, "fetch")
      .mockImplementation(async () => new Response(answer));
    const element = document.createElement("active-sessions");
    element.setAttribute("url", "/api");
    document.body.append(element);
    await row("Firefox on Linux");
    expect(asked.mock.calls[0]?.[0]).toBe(`${location.origin}/api/sessions`);
    asked.mockRestore();
  });

  it.each(["https://attacker.example/api", "//attacker.example", "data:application/json,{}"])(
    "asks nobody where its attribute names another origin: %s",
    async (url) => {
      const asked = vi.spyOn(globalThis, "fetch");
      const element = document.createElement("active-sessions");
      element.setAttribute("url", url);
      document.body.append(element);
      await expect.element(page.getByText(/is not allowed/).first()).toBeVisible();
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    },
  );

  it("takes the tokens of the page around it, and is styled by ::part()", async () => {
    const style = document.createElement("style");
    style.textContent =
      "body { --sessions-text: rgb(1, 2, 3) } active-sessions::part(title) { font-size: 40px }";
    document.body.append(style);
    const { shadowRoot } = await put();
    const title = getComputedStyle(shadowRoot!.querySelector("h2")!);
    expect(title.color).toBe("rgb(1, 2, 3)");
    expect(title.fontSize).toBe("40px");
  });

  it("is hidden by the attribute hidden, and the browser can find its words when it is hidden until found", async () => {
    const element = await put();
    const { display, contentVisibility } = getComputedStyle(element);
    expect({ display, contentVisibility }).toEqual({
      display: "block",
      contentVisibility: "visible",
    });
    element.hidden = true;
    await expect.element(page.elementLocator(element)).not.toBeVisible();
    element.setAttribute("hidden", "until-found");
    const hidden = getComputedStyle(element);
    expect([hidden.display, hidden.contentVisibility]).toEqual(["block", "hidden"]);
  });

  it("says what is new where a translator has put other words in the place of its own", async () => {
    const element = await put();
    const title = element.shadowRoot!.querySelector("h2")!;
    const count = element.shadowRoot!.querySelector('[data-sessions="count"]')!;
    for (const one of [title, count]) {
      const words = document.createElement("font");
      words.textContent = "…";
      one.firstChild!.replaceWith(words);
    }
    element.messages = { title: "Devices" };
    await expect.poll(() => title.textContent).toBe("Devices");
    await button("Sign out Firefox on Linux").click();
    await page
      .getByRole("group")
      .getByRole("button", { name: "Sign out Firefox on Linux" })
      .click();
    await expect.poll(() => count.textContent).toBe("6");
  });

  it("speaks the language of the nearest lang, and follows its attributes", async () => {
    const element = await put();
    element.setAttribute("locale", "de");
    element.setAttribute("heading-level", "4");
    await expect.element(page.getByText("vor 3 Stunden")).toBeVisible();
    expect(element.shadowRoot?.querySelector("h4")?.textContent).toBe("Where you’re signed in");
  });
});
