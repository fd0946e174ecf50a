import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { en, SessionCard } from "../src/index.js";
import { fixtureNow, fixtureSessions } from "../src/testing/index.js";
import { withClient } from "./support/withClient.js";

const named = (id: string) => fixtureSessions.find(({ sessionId }) => sessionId === id)!;

const meta = {
  title: "SessionCard",
  component: SessionCard,
  args: { session: named("session-firefox"), headingLevel: 1 },
} satisfies Meta<typeof SessionCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without a provider it only shows: no client, no button. */
export const OnItsOwn: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Firefox on Linux" });
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** Below a provider it can be ended. */
export const WithProvider: Story = {
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") });
  },
};

/** The session in use. */
export const ThisDevice: Story = {
  args: { session: named("session-mac"), isCurrent: true },
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByText(en.thisDevice);
  },
};

/** Nothing but its id is known: it is listed, and can be ended. */
export const Unknown: Story = {
  args: { session: named("session-unknown") },
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.unknownDevice });
    await expect(canvas.getAllByText(en.unknownTime)[0]).toBeVisible();
    await canvas.findByRole("button", { name: en.signOutDevice("Unknown device") });
  },
};

/** Runs out within three days. */
export const ExpiresSoon: Story = {
  args: {
    session: {
      ...named("session-firefox"),
      expiresAt: new Date(fixtureNow.getTime() + 90_000_000),
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText(en.signsOut("").trim(), { exact: false });
  },
};

/** Ran out by the clock, which is only a label: it is still listed. */
export const Expired: Story = {
  args: { session: { ...named("session-firefox"), expiresAt: new Date("2026-11-03T09:00:00Z") } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Expired/);
  },
};

/** Open: the exact times, the address, the true versions, and the raw string. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Firefox on Linux" }));
    await canvas.findByText(en.reportedLabel);
  },
};

/** A command-line program, from an address alone. */
export const CommandLine: Story = {
  args: { session: named("session-curl") },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "curl (command line)" });
    await canvas.findByText("198.51.100.220");
  },
};

/** A last use far ahead is no time that has been: nobody knows when it was. */
export const FromTheFuture: Story = {
  args: {
    session: { ...named("session-firefox"), lastSeen: new Date(fixtureNow.getTime() + 9e9) },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(en.unknownTime)).toBeVisible());
  },
};
