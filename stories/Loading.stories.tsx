import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { goOffline } from "./support/goOffline.js";
import { press, reconnect, row } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";
import { anything, saying } from "../tests/support/words.js";

const meta = {
  title: "SessionList/Loading and failing",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Rows of the real height stand in until the list is there. */
export const Loading: Story = {
  loaders: [withClient({}, (client) => void client.hold("list"))],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(en.loading);
    const bones = canvasElement.querySelector('[data-sessions="placeholder"]')!;
    await waitFor(() => expect(getComputedStyle(bones).opacity).not.toBe("0"));
  },
};

/** Not even this device: that may be a fault. */
export const Empty: Story = {
  loaders: [withClient({ sessions: [] })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.empty });
    await press(canvas.getByRole("region"), en.refresh);
    await canvas.findByRole("heading", { name: en.empty });
  },
};

/** A failed load is never an empty list, and Try again recovers. */
export const LoadFailed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.loadFailed });
    await canvas.findByText(/This says nothing about who is signed in/);
    await expect(canvas.getByRole("button", { name: en.tryAgain })).toBeVisible();
  },
};

/** It works again on the second try. */
export const LoadRecovered: Story = {
  loaders: [withClient({}, (client) => client.script("list", "forbidden"))],
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.tryAgain);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** The backend wants a fresh proof before it shows anything. */
export const ConfirmItsYou: Story = {
  loaders: [withClient({}, (client) => client.script("list", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => true } },
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByRole("heading", { name: en.confirmList });
    await press(canvasElement, en.confirmItsYou);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** This session was ended from somewhere else: the rows leave, the host takes over. */
export const SignedOutElsewhere: Story = {
  loaders: [withClient({ failList: "unauthorized" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.signedOut });
    await expect(canvas.getByRole("button", { name: en.signInAgain })).toBeVisible();
  },
};

/** A refresh failed: the rows stay, and the notice says how old they are. */
export const Stale: Story = {
  loaders: [withClient({}, (client) => client.script("list", undefined, "invalid-response"))],
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    reconnect();
    await canvas.findByText(saying(en.stale(anything)));
    await row(canvasElement, "Firefox on Linux");
  },
};

/** A refresh that takes its time is said beside the title; nothing moves. */
export const Refreshing: Story = {
  play: async (context) => {
    await row(context.canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    reconnect();
    await context.canvas.findByText(en.updating, {}, { timeout: 5_000 });
    await row(context.canvasElement, "Firefox on Linux");
  },
};

/** No network: the rows stay, and the notice says how old they are. */
export const Offline: Story = {
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    const online = goOffline();
    await canvas.findByText(en.offline, { exact: false });
    online();
  },
};
