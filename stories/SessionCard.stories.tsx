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

/** Without a provider the card only shows the session. It needs no client, and has no button. */
export const OnItsOwn: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Firefox on Linux" });
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** Below a provider, the card has a button that ends the session. */
export const WithProvider: Story = {
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") });
  },
};

/** The session of this device. */
export const ThisDevice: Story = {
  args: { session: named("session-mac"), isCurrent: true },
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByText(en.thisDevice);
  },
};

/** Only the id is known: the session is listed, and can be ended. */
export const Unknown: Story = {
  args: { session: named("session-unknown") },
  loaders: [withClient()],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.unknownDevice });
    await expect(canvas.getAllByText(en.unknownTime)[0]).toBeVisible();
    await canvas.findByRole("button", { name: en.signOutDevice("Unknown device") });
  },
};

/** The session expires within three days. */
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

/** The session has expired by the clock. That is only a label: the session is still listed. */
export const Expired: Story = {
  args: { session: { ...named("session-firefox"), expiresAt: new Date("2026-11-03T09:00:00Z") } },
  play: async ({ canvas }) => {
    await canvas.findByText(/^Expired/);
  },
};

/** The open details: exact times, address, full versions, and the raw user agent. */
export const Open: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Firefox on Linux" }));
    await canvas.findByText(en.reportedLabel);
  },
};

/** A command-line tool, with an address and no place. */
export const CommandLine: Story = {
  args: { session: named("session-curl") },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "curl (command line)" });
    await canvas.findByText("198.51.100.220");
  },
};

/** A last use in the far future cannot be true, so the card says that the time is unknown. */
export const FromTheFuture: Story = {
  args: {
    session: { ...named("session-firefox"), lastSeen: new Date(fixtureNow.getTime() + 9e9) },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(en.unknownTime)).toBeVisible());
  },
};
