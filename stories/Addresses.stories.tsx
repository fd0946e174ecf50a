import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { en, type Messages, SessionCard, SessionList } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { likeFixtures } from "./support/likeFixtures.js";
import { openAll } from "./support/openAll.js";
import { says } from "./support/play.js";
import { withClient } from "./support/withClient.js";
import { wordsOf } from "./support/words/wordsOf.js";

/** Addresses as backends store them, how the screen shows them, and the kind of network. */
const addresses: readonly [string, string, (words: Messages) => string][] = [
  ["127.0.0.1", "127.0.0.1", ({ addressKinds }) => addressKinds["this-computer"]],
  ["::ffff:192.168.178.20", "192.168.178.20", ({ addressKinds }) => addressKinds["local-network"]],
  ["fd12:3456:0:0:0:0:0:7", "fd12:3456::7", ({ addressKinds }) => addressKinds["local-network"]],
  ["100.64.3.4", "100.64.3.4", ({ addressKinds }) => addressKinds["carrier-nat"]],
  ["fe80::1%eth0", "fe80::1", ({ addressKinds }) => addressKinds["link-local"]],
  ["203.0.113.61, 10.0.0.1", "203.0.113.61", ({ viaProxy }) => viaProxy],
  ["[2001:DB8:0:0::5]:51812", "2001:db8::5", ({ addressKinds }) => addressKinds.documentation],
  ["ff02::fb", "ff02::fb", ({ addressKinds }) => addressKinds.reserved],
  ["<b>203.0.113.9</b>", "", ({ unknownAddress }) => unknownAddress],
];

const sessions = likeFixtures(addresses.map(([ip]) => ({ ip })));

const meta = {
  title: "Addresses",
  component: SessionList,
  args: { headingLevel: 1 },
  parameters: { width: 760 },
  loaders: [withClient({ sessions, currentSessionId: undefined })],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const everyKind: Story["play"] = async ({ canvasElement, globals }) => {
  const words = { ...en, ...wordsOf((globals as { locale: string }).locale) };
  const rows = await openAll(canvasElement);
  await expect(rows).toHaveLength(addresses.length);
  for (const [index, [ip, text, kind]] of addresses.entries()) {
    if (text) await says(rows[index]!, text);
    await says(rows[index]!, kind(words));
    if (text !== ip) await expect(rows[index]).not.toHaveTextContent(ip);
  }
};

/** Each row says the kind of network in words. Behind a proxy, it shows the client's address. */
export const EveryKind: Story = { play: everyKind };

/** The same in German. */
export const German: Story = { globals: { locale: "de" }, play: everyKind };

/** The same in Arabic, from right to left. An address keeps its direction. */
export const Arabic: Story = { globals: { locale: "ar", direction: "rtl" }, play: everyKind };

/** The same in Hindi. */
export const Hindi: Story = { globals: { locale: "hi" }, play: everyKind };

/** The same in Japanese. */
export const Japanese: Story = { globals: { locale: "ja" }, play: everyKind };

/** The same on a phone. */
export const Narrow: Story = {
  parameters: { width: 320 },
  play: async (context) => {
    await everyKind(context);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** For people who share their screen: each address is hidden until the person asks for it. */
export const Hidden: Story = {
  parameters: { provider: { hideAddresses: true } },
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 4) })],
  play: async ({ canvasElement }) => {
    const [first, second] = await openAll(canvasElement);
    await userEvent.click(
      within(first!).getByRole("button", { name: en.actionOn(en.show, en.addressLabel) }),
    );
    await says(first!, "203.0.113.24");
    await says(second!, en.hidden);
    await expect(canvasElement.innerHTML).not.toContain("203.0.113.61");
  },
};

const hiddenIn = (locale: string, direction = "ltr"): Story => ({
  globals: { locale, direction },
  parameters: { provider: { hideAddresses: true } },
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 2) })],
  play: async ({ canvasElement }) => {
    const rows = await openAll(canvasElement);
    await says(rows[0]!, { ...en, ...wordsOf(locale) }.hidden);
    await expect(canvasElement.innerHTML).not.toContain("203.0.113");
  },
});

/** Hidden addresses, from right to left. */
export const HiddenRightToLeft: Story = hiddenIn("ar", "rtl");

/** Hidden addresses, in German. */
export const HiddenGerman: Story = hiddenIn("de");

/** Hidden addresses, in Hindi. */
export const HiddenHindi: Story = hiddenIn("hi");

/** Hidden addresses, in Japanese. */
export const HiddenJapanese: Story = hiddenIn("ja");

/** A card without a provider, which hides no address. */
export const OnItsOwn: StoryObj = {
  loaders: [() => ({ client: undefined })],
  render: () => <SessionCard session={fixtureSessions[2]!} headingLevel={1} />,
  play: async ({ canvasElement }) => {
    await userEvent.click(
      await within(canvasElement).findByRole("button", { name: "Firefox on Linux" }),
    );
    await says(canvasElement, "198.51.100.7");
  },
};

/** The browser refuses access to its clipboard. */
export const CopyFails: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  beforeEach: () => {
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard")!;
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    return () => void Object.defineProperty(navigator, "clipboard", own);
  },
  play: async ({ canvasElement }) => {
    const [row] = await openAll(canvasElement);
    await userEvent.click(
      within(row!).getByRole("button", { name: en.actionOn(en.copy, en.addressLabel) }),
    );
    await says(row!, en.copyFailed);
  },
};
