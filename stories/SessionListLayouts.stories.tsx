import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { hostileSessions, longSessions } from "./support/hostileSessions.js";
import { row } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList/Layouts",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const fits: Story["play"] = async ({ canvasElement }) => {
  // Find the row by the part of its name that is the same in every language.
  await row(canvasElement, "Firefox");
  const { scrollWidth, clientWidth } = document.documentElement;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

/** A phone of 320 px, without horizontal scrolling (WCAG 1.4.10). */
export const Narrow: Story = { parameters: { width: 320 }, play: fits };

/** A settings page with a menu beside the list. */
export const Medium: Story = { parameters: { width: 620 }, play: fits };

/** A wide page: the list has one more column, and is not wider than 60rem. */
export const Wide: Story = { parameters: { width: 1100 }, play: fits };

/** Arabic, from right to left. Names and addresses keep their direction. */
export const RightToLeft: Story = {
  globals: { direction: "rtl", locale: "ar" },
  play: fits,
};

/** The same on a phone. */
export const RightToLeftNarrow: Story = {
  globals: { direction: "rtl", locale: "ar" },
  parameters: { width: 320 },
  play: fits,
};

/** Names that are longer than any design expects. */
export const LongNames: Story = {
  parameters: { width: 320 },
  loaders: [withClient({ sessions: longSessions, currentSessionId: undefined })],
  play: async ({ canvas }) => {
    await canvas.findByText(/We cannot tell/);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** Markup, reversed text, and a name that imitates the badge: the list shows all of it as plain text. */
export const HostileText: Story = {
  loaders: [withClient({ sessions: hostileSessions, currentSessionId: undefined })],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(/We cannot tell/);
    await expect(canvasElement.querySelector("script, img, b")).toBeNull();
    await expect(canvasElement.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    await expect(within(canvasElement).queryByText(en.thisDevice)).toBeNull();
  },
};
