import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import "../../src/element/index.js";
import { watchLeftovers } from "../leftovers.js";
import { fixtureClient } from "../renderKit.js";
import { button, row } from "./mount.js";
import { en } from "../support/words.js";

let watch: ReturnType<typeof watchLeftovers> | undefined;
afterEach(() => {
  watch?.stop();
  document.body.replaceChildren();
});

/** Renders with React and clicks once before it starts to watch, so that React's own leftovers do not count. */
async function start() {
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  root.render(<button>On a page without the kit</button>);
  await button("On a page without the kit").click();
  root.unmount();
  container.remove();
  const { left } = (watch = watchLeftovers(new QueryClient()));
  // The stores of an account stay in memory. Another test, in jsdom, counts the callbacks in them.
  const things = () => left().filter((name) => name !== "callback in a store");
  return things;
}

function put(client = fixtureClient({ hasSubscribe: true })) {
  const element = document.createElement("active-sessions");
  element.client = client;
  element.setAttribute("locale", "en");
  document.body.append(element);
  return element;
}

const steps: [string, () => Promise<unknown>][] = [
  ["read", async () => undefined],
  ["asked about one device", () => button(en.signOutDevice("Firefox on Linux")).click()],
  ["asked about all others", () => button(en.signOutOthers).click()],
  ["used to select rows", () => button(en.selectDevices).click()],
  ["looked at in detail", () => button("Firefox on Linux").click()],
];

it.each(steps)("<active-sessions> leaves nothing when it goes after it was %s", async (_, step) => {
  const things = await start();
  for (let visit = 0; visit < 2; visit++) {
    const element = put();
    await row("Firefox on Linux");
    await step();
    expect(things().length, "it is watched").toBeGreaterThan(1);
    element.remove();
    await expect.poll(() => things().join("\n")).toBe("");
  }
});

it("<active-sessions> leaves nothing where it is moved, changed and given another backend", async () => {
  const things = await start();
  const element = put();
  await row("Firefox on Linux");
  // Compare only what stays. Timers come and go, so leave them out.
  const listeners = () => things().filter((name) => !name.startsWith("set"));
  const before = listeners().join("\n");
  const elsewhere = document.body.appendChild(document.createElement("main"));
  elsewhere.append(element);
  for (const account of ["ada", "eve", "ada"]) element.setAttribute("account", account);
  element.setAttribute("heading-level", "3");
  element.toggleAttribute("hide-addresses");
  element.client = fixtureClient({ hasSubscribe: true, scope: "another" });
  await row("Firefox on Linux");
  await expect.poll(() => listeners().join("\n")).toBe(before);
  element.remove();
  await expect.poll(() => things().join("\n")).toBe("");
  expect(page.getByRole("button").query()).toBeNull();
});
