import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { SessionList } from "../src/index.js";
import { goOffline } from "./support/goOffline.js";
import { press, reconnect, row } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

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
    await canvas.findByText("Loading your devices…");
    const bones = canvasElement.querySelector('[data-sessions="placeholder"]')!;
    await waitFor(() => expect(getComputedStyle(bones).opacity).not.toBe("0"));
  },
};

/** Not even this device: that may be a fault. */
export const Empty: Story = {
  loaders: [withClient({ sessions: [] })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "No devices to show" });
    await press(canvas.getByRole("region"), "Refresh");
    await canvas.findByRole("heading", { name: "No devices to show" });
  },
};

/** A failed load is never an empty list, and Try again recovers. */
export const LoadFailed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your devices could not be loaded" });
    await canvas.findByText(/This says nothing about who is signed in/);
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** It works again on the second try. */
export const LoadRecovered: Story = {
  loaders: [withClient({}, (client) => client.script("list", "forbidden"))],
  play: async ({ canvasElement }) => {
    await press(canvasElement, "Try again");
    await row(canvasElement, "Firefox on Linux");
  },
};

/** The backend wants a fresh proof before it shows anything. */
export const ConfirmItsYou: Story = {
  loaders: [withClient({}, (client) => client.script("list", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => true } },
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByRole("heading", { name: "Confirm it’s you to see your devices" });
    await press(canvasElement, "Confirm it’s you");
    await row(canvasElement, "Firefox on Linux");
  },
};

/** This session was ended from somewhere else: the rows leave, the host takes over. */
export const SignedOutElsewhere: Story = {
  loaders: [withClient({ failList: "unauthorized" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "This device is signed out" });
    await expect(canvas.getByRole("button", { name: "Sign in again" })).toBeVisible();
  },
};

/** A refresh failed: the rows stay, and the notice says how old they are. */
export const Stale: Story = {
  loaders: [withClient({}, (client) => client.script("list", undefined, "invalid-response"))],
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    reconnect();
    await canvas.findByText(/This list is from .* and may have changed\./);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** A refresh that takes its time is said beside the title; nothing moves. */
export const Refreshing: Story = {
  play: async (context) => {
    await row(context.canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    reconnect();
    await context.canvas.findByText("Updating…", {}, { timeout: 5_000 });
    await row(context.canvasElement, "Firefox on Linux");
  },
};

/** No network: the rows stay, and the notice says how old they are. */
export const Offline: Story = {
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    const online = goOffline();
    await canvas.findByText(/^You are offline\. This list is from/);
    online();
  },
};
