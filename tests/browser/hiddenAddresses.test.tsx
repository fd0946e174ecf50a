import { expect, it } from "vitest";
import { page } from "vitest/browser";
import "../../src/element/index.js";
import { SessionList, SessionsProvider } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en, saying } from "../support/words.js";

// Every second session has no place, so only its address could show where it is. Firefox and "alike" have the same
// name and place.
const sessions = fixtureSessions.map((session, index) =>
  index % 2 ? { ...session, location: undefined } : session,
);
sessions.push({ ...sessions[2]!, sessionId: "alike", ip: "198.51.100.8, 10.0.0.1" });
// Some backends put the address into the place when they do not know the city.
const location = { city: "2001:db8::beef", region: "203.0.113.250", countryName: "198.51.100.9" };
sessions.push({ ...sessions[2]!, sessionId: "mapped", ip: "::FFFF:198.51.100.9", location });

/** Every address, as stored and as printed. No other text of the page contains one of these. */
const spellings = [
  "198.51.100.9",
  "198.51.100.8",
  "2001:db8::beef",
  "203.0.113.250",
  ...sessions.map(({ ip }) => ip),
].filter(Boolean);

/** Returns every text, attribute, comment and form value of the page, shadow roots included. */
function everything(root: Document | ShadowRoot = document): string {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let text = "";
  for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
    text += `${node.nodeValue ?? ""}\n`;
    if (!(node instanceof Element)) continue;
    for (const { name, value } of node.attributes) text += `${name}=${value}\n`;
    if (node.shadowRoot) text += everything(node.shadowRoot);
    if (node instanceof HTMLInputElement) text += node.value;
  }
  return text;
}

const addresses = () => {
  const text = everything();
  return spellings.filter((ip) => text.includes(ip));
};

const mountHidden = async () => {
  const client = fixtureClient({ sessions });
  const ui = (
    <SessionsProvider client={client} locale="en" timeZone="UTC" hideAddresses showFlags>
      <SessionList />
    </SessionsProvider>
  );
  mount({ client, ui });
  await row("Edge on Windows");
  for (const name of document.querySelectorAll<HTMLElement>("[aria-expanded=false]")) name.click();
  await expect.poll(() => document.querySelectorAll("dl").length).toBe(sessions.length);
  return client;
};

it("no address stands in any text or attribute of the page until Show, nor again after Hide", async () => {
  await mountHidden();
  expect(
    page.getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }).elements(),
  ).toHaveLength(9);
  expect(addresses()).toEqual([]);
  const edge = await row("Edge on Windows");
  await page
    .elementLocator(edge)
    .getByRole("button", { name: en.actionOn(en.show, en.addressLabel) })
    .click();
  expect(addresses()).toEqual(["192.0.2.148"]);
  await page
    .elementLocator(edge)
    .getByRole("button", { name: en.actionOn(en.hide, en.addressLabel) })
    .click();
  expect(addresses()).toEqual([]);
});

it("no address stands in the page while devices are selected and asked about, nor beside “Not you?”", async () => {
  const client = await mountHidden();
  const seen = new Set<string>();
  const watcher = new MutationObserver(() => addresses().forEach((ip) => seen.add(ip)));
  const what = { subtree: true, childList: true, attributes: true, characterData: true };
  watcher.observe(document, what);
  await button(en.notYouDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("region", { name: en.wasNotYou })).toBeVisible();
  await button(en.close).click();
  await button(en.selectDevices).click();
  // When devices have the same name, the kit makes the names longer until they differ.
  const alike = page.getByRole("checkbox", { name: /Firefox on Linux/ }).elements();
  expect(new Set(alike.map((each) => each.ariaLabel)).size).toBe(3);
  for (const each of alike) (each as HTMLElement).click();
  expect(addresses()).toEqual([]);
  await button(en.signOutCount(3)).click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog).toHaveTextContent(`Firefox on Linux, ${en.hidden}`);
  expect(addresses()).toEqual([]);
  client.script("revoke", "forbidden", "forbidden", "forbidden");
  await dialog.getByRole("button", { name: en.signOutCount(3) }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Firefox on Linux");
  expect(addresses()).toEqual([]);
  watcher.disconnect();
  expect([...seen]).toEqual([]);
});

it("no address stands in the page while devices are signed out, one by one or all at once", async () => {
  const client = await mountHidden();
  const seen = new Set<string>();
  const watcher = new MutationObserver(() => addresses().forEach((ip) => seen.add(ip)));
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  client.script("revoke", "forbidden");
  await button(en.signOutDevice("Edge on Windows")).click();
  await page
    .getByRole("group")
    .getByRole("button", { name: en.signOutDevice("Edge") })
    .click();
  await expect.element(button(en.tryAgainDevice("Edge on Windows"))).toBeVisible();
  await button(en.signOutOthers).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Sign out/ })
    .click();
  const hint = page.getByText(en.nowhereElse, { exact: true });
  await expect.element(hint).toBeVisible();
  watcher.disconnect();
  expect([...seen]).toEqual([]);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
});

it("copies a hidden address to the real clipboard, and none stands in the page then", async () => {
  await mountHidden();
  const copied: string[] = [];
  const { clipboard } = navigator;
  const own = clipboard.writeText.bind(clipboard);
  // A headless page may not read its clipboard, so record the text when it is written.
  clipboard.writeText = async (text) => {
    copied.push(text);
    await own(text);
  };
  const edge = page.elementLocator(await row("Edge on Windows"));
  await edge.getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }).click();
  await expect.element(edge.getByText(saying(en.copied, en.copyFailed))).toBeVisible();
  expect(copied).toEqual(["192.0.2.148"]);
  expect(addresses()).toEqual([]);
  clipboard.writeText = own;
});

it("no address stands in <active-sessions hide-addresses> until Show", async () => {
  const element = document.createElement("active-sessions");
  element.client = fixtureClient({ sessions });
  element.setAttribute("locale", "en");
  element.setAttribute("hide-addresses", "");
  element.setAttribute("show-flags", "");
  document.body.append(element);
  const edge = page.elementLocator(await row("Edge on Windows"));
  await button("Edge on Windows").click();
  await expect
    .element(edge.getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }))
    .toBeVisible();
  expect(everything()).toContain("🇩🇪");
  expect(addresses()).toEqual([]);
  await edge.getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }).click();
  await expect.poll(addresses).toEqual(["192.0.2.148"]);
  element.remove();
});
