import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/element/index.js";
import type { MemoryClientOptions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { en } from "../support/words.js";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
});

/** Puts the element into the shadow roots of other components, as in a design system of web components. */
async function nest(init: ShadowRootInit, options: MemoryClientOptions = {}) {
  const client = fixtureClient(options);
  const outer = document.createElement("div");
  const root = outer.attachShadow(init);
  root.innerHTML = `<button id="before">Before</button><div></div>`;
  const inner = root.querySelector("div")!.attachShadow({ mode: init.mode });
  const element = document.createElement("active-sessions");
  element.client = client;
  element.setAttribute("locale", "en");
  inner.append(element);
  document.body.append(outer);
  const shadow = element.shadowRoot!;
  const within = {
    text: () => shadow.textContent,
    button: (name: string) => {
      const found = [...shadow.querySelectorAll("button")].filter(
        (each) => (each.ariaLabel ?? each.textContent) === name,
      );
      return found.at(-1)!;
    },
    focused: () => shadow.activeElement?.textContent,
  };
  await expect.poll(within.text).toContain("Firefox on Linux");
  return { ...within, client, outer, root, element, shadow };
}

describe.each([{ mode: "open" }, { mode: "closed" }] as const)(
  "inside of $mode shadow roots",
  (init) => {
    it("its events reach the page", async () => {
      const heard = vi.fn();
      for (const type of ["revoked", "signed-out", "fault"]) {
        addEventListener(type, ({ type: name, target }) => heard(name, target), { once: true });
      }
      const { button, outer, element, client } = await nest(init);
      button(en.signOutDevice("Firefox on Linux")).click();
      await expect.poll(() => button(en.cancel)).toBeDefined();
      button(en.signOutDevice("Firefox on Linux")).click();
      await expect.poll(() => heard.mock.calls).toEqual([["revoked", outer]]);
      button(en.signOutDevice("Chrome on macOS")).click();
      await expect.poll(() => button(en.signOutThisDevice)).toBeDefined();
      button(en.signOutThisDevice).click();
      await expect.poll(() => heard.mock.calls[1]).toEqual(["signed-out", outer]);
      expect(client.sessions()).toHaveLength(6);
      element.client = undefined;
      element.setAttribute("url", "http://[");
      await expect.poll(() => heard.mock.calls[2]).toEqual(["fault", outer]);
    });

    it("the focus goes to a question, and back to its button", async () => {
      const { button, focused } = await nest(init);
      button(en.signOutDevice("Firefox on Linux")).focus();
      await userEvent.keyboard("{Enter}");
      await expect.poll(focused).toBe(en.cancel);
      await userEvent.keyboard("{Escape}");
      await expect.poll(focused).toBe(en.signOut);
      button(en.signOutOthers).focus();
      await userEvent.keyboard("{Enter}");
      await expect.poll(focused).toBe(en.cancel);
      await userEvent.keyboard("{Escape}");
      await expect.poll(focused).toBe(en.signOutOthers);
    });

    it("the focus goes to the next row when a row goes", async () => {
      const { button, focused } = await nest(init);
      button(en.signOutDevice("Firefox on Linux")).focus();
      await userEvent.keyboard("{Enter}");
      await expect.poll(focused).toBe(en.cancel);
      await userEvent.tab();
      await userEvent.keyboard("{Enter}");
      await expect.poll(focused).toBe("Edge on Windows");
    });

    it("the focus stays where it is on the page while rows come and go", async () => {
      const { root, button, text } = await nest(init);
      button(en.signOutDevice("Firefox on Linux")).click();
      await expect.poll(() => button(en.cancel)).toBeDefined();
      button(en.signOutDevice("Firefox on Linux")).click();
      root.querySelector<HTMLElement>("#before")!.focus();
      await expect.poll(text).toContain(en.deviceSignedOut("Firefox on Linux"));
      expect(root.activeElement?.id).toBe("before");
    });

    it("that it was signed out elsewhere is not said twice where the focus is inside", async () => {
      const { button, shadow, focused, client } = await nest(init, { hasSubscribe: true });
      button("Safari on iPhone").focus();
      client.script("list", "unauthorized", "unauthorized");
      client.push();
      await expect.poll(focused).toBe(en.signedOut);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(shadow.querySelector("[role=alert]")?.textContent).toBe("");
    });

    it("it takes the page's colours and its direction", async () => {
      const { shadow, outer } = await nest(init);
      const style = () => getComputedStyle(shadow.querySelector("h2")!);
      expect(style().color).toBe("rgb(21, 24, 30)");
      document.documentElement.style.colorScheme = "dark";
      expect(style().color).toBe("rgb(236, 238, 242)");
      outer.style.setProperty("--sessions-text", "rgb(1, 2, 3)");
      expect(style().color).toBe("rgb(1, 2, 3)");
      outer.dir = "rtl";
      expect(style().direction).toBe("rtl");
      const { left: name } = shadow
        .querySelector("[data-sessions=row-header]")!
        .getBoundingClientRect();
      const { left: icon } = shadow.querySelector("[data-sessions=tile]")!.getBoundingClientRect();
      expect(icon).toBeGreaterThan(name);
    });

    it("it speaks the language around it, also when that changes", async () => {
      const { element, outer, text } = await nest(init);
      outer.lang = "de";
      element.removeAttribute("locale");
      await expect.poll(text).toContain("vor 3 Stunden");
      outer.lang = "fr";
      await expect.poll(text).toContain("il y a 3 heures");
      outer.removeAttribute("lang");
      document.documentElement.lang = "de";
      await expect.poll(text).toContain("vor 3 Stunden");
      document.documentElement.lang = "en";
      await expect.poll(text).toContain("3 hours ago");
    });

    it("nothing of it is left when what is around it goes, and all is there when it is back", async () => {
      const { element, outer, shadow, text, client } = await nest(init, { hasSubscribe: true });
      outer.remove();
      await expect.poll(() => shadow.childElementCount).toBe(0);
      const asked = client.calls.length;
      client.push();
      outer.lang = "de";
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(client.calls).toHaveLength(asked);
      expect(shadow.childElementCount).toBe(0);
      document.body.append(outer);
      await expect.poll(text).toContain("Firefox on Linux");
      expect(element.isConnected).toBe(true);
    });

    it("what is open stays open when what is around it is moved in the page", async () => {
      const { button, outer } = await nest(init);
      button("Firefox on Linux").click();
      await expect.poll(() => button("Firefox on Linux").ariaExpanded).toBe("true");
      document.body.appendChild(document.createElement("main")).append(outer);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(button("Firefox on Linux").ariaExpanded).toBe("true");
    });
  },
);
