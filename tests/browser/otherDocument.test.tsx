import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import "../../src/styles/index.css";
import { PasswordChangedPrompt, SessionList, SessionsProvider } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { en } from "../support/words.js";

let clean: (() => void) | undefined;
afterEach(() => clean?.());

const rooms = {
  "with a React root of its own": (body: HTMLElement) => body,
  "in a shadow root": (body: HTMLElement) => {
    const host = body.appendChild(body.ownerDocument.createElement("div"));
    return host.attachShadow({ mode: "open" });
  },
  "through a portal": undefined,
};

/** Renders the kit and its stylesheet into the document of a frame. The code runs in the page around the frame. */
async function inFrame(
  how: keyof typeof rooms,
  { client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) }), ui = <SessionList /> } = {},
) {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.style.cssText = "inline-size: 900px; block-size: 800px";
  const { body } = frame.contentDocument!;
  body.innerHTML = `<button id="beside">Beside</button>`;
  const kit = (
    <QueryClientProvider client={new QueryClient()}>
      <SessionsProvider client={client} locale="en" timeZone="UTC" onChangePassword={() => {}}>
        {ui}
      </SessionsProvider>
    </QueryClientProvider>
  );
  const room = rooms[how]?.(body);
  const container = body.ownerDocument.createElement("main");
  (room ?? body).append(container);
  const root = createRoot(
    room ? container : document.body.appendChild(document.createElement("i")),
  );
  root.render(room ? kit : createPortal(kit, container));
  clean = () => {
    root.unmount();
    frame.remove();
    document.body.replaceChildren();
  };
  const button = (name: string) =>
    [...container.querySelectorAll<HTMLElement>("button, input")]
      .filter((one) => (one.ariaLabel ?? one.textContent) === name)
      .at(-1)!;
  const focused = () => {
    const { activeElement } = body.ownerDocument;
    const { ariaLabel, textContent } = activeElement?.shadowRoot?.activeElement ?? activeElement!;
    return activeElement === body ? "the body" : (ariaLabel ?? textContent);
  };
  /** Focuses and clicks a button, because a person's click also moves the focus to it. */
  const press = async (name: string) => {
    await expect.poll(() => button(name)).toBeTruthy();
    button(name).focus();
    button(name).click();
  };
  return { client, container, button, focused, press };
}

const all = Object.keys(rooms) as (keyof typeof rooms)[];

describe.each(all)("in a frame or a window of its own, %s, the focus", (how) => {
  it("goes to the next row's name when a row goes", async () => {
    const { press, button, focused } = await inFrame(how);
    await press(en.signOutDevice("Safari on iPhone"));
    await expect.poll(focused).toBe(en.cancel);
    button(en.signOutDevice("Safari on iPhone")).focus();
    button(en.signOutDevice("Safari on iPhone")).click();
    await expect.poll(() => button("Safari on iPhone")).toBeUndefined();
    await expect.poll(focused).toBe("Firefox on Linux");
  });

  it("goes back to the button when a dialog is cancelled", async () => {
    const { press, focused } = await inFrame(how);
    await press(en.signOutOthers);
    await expect.poll(focused).toBe(en.cancel);
    await press(en.cancel);
    await expect.poll(focused).toBe(en.signOutOthers);
  });

  it("goes back to “Not you?” when what to do is closed", async () => {
    const { press, focused } = await inFrame(how);
    await press(en.notYouList);
    await expect.poll(focused).toBe(en.wasNotYou);
    await press(en.close);
    await expect.poll(focused).toBe(en.notYouList);
  });

  it("goes to Select when selecting is over", async () => {
    const { press, focused } = await inFrame(how);
    await press(en.selectDevices);
    await press(en.cancel);
    await expect.poll(focused).toBe(en.selectDevices);
  });

  it("goes to the row that is still signed in when several were to go", async () => {
    const { client, press, focused, container } = await inFrame(how);
    client.script("revoke", undefined, "forbidden");
    await press(en.selectDevices);
    const boxes = () => container.querySelectorAll<HTMLElement>('li [type="checkbox"]');
    await expect.poll(() => boxes().length).toBe(3);
    for (const box of [...boxes()].slice(0, 2)) box.click();
    await press(en.signOutCount(2));
    await expect.poll(focused).toBe(en.cancel);
    await press(en.signOutCount(2));
    await expect.poll(() => container.textContent).toContain(en.reasons.forbidden);
    await expect.poll(focused).toBe("Firefox on Linux");
  });

  it("is not taken from what I went on to", async () => {
    const { client, press, button, container, focused } = await inFrame(how);
    const release = client.hold("revoke");
    await press(en.signOutDevice("Safari on iPhone"));
    await expect.poll(focused).toBe(en.cancel);
    await press(en.signOutDevice("Safari on iPhone"));
    container.ownerDocument.querySelector<HTMLElement>("#beside")!.focus();
    release();
    await expect.poll(() => button("Safari on iPhone")).toBeUndefined();
    await expect.poll(focused).toBe("Beside");
  });

  it("goes to what is asked after a change of password", async () => {
    const { focused } = await inFrame(how, { ui: <PasswordChangedPrompt onDone={() => {}} /> });
    await expect.poll(focused).toBe(en.passwordChanged);
  });
});

it.each(all)("in a frame, %s, a double click presses nothing that it opened", async (how) => {
  const { press, button, container } = await inFrame(how);
  await press(en.signOutDevice("Safari on iPhone"));
  await expect.poll(() => button(en.cancel)).toBeTruthy();
  const view = container.ownerDocument.defaultView!;
  const second = { bubbles: true, composed: true, cancelable: true, detail: 2, view };
  button(en.cancel).dispatchEvent(new MouseEvent("click", second));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(button(en.cancel)).toBeTruthy();
});
