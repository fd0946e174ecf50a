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

/** Placeholders with the height of real rows, until the list has arrived. */
export const Loading: Story = {
  loaders: [withClient({}, (client) => void client.hold("list"))],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText("Loading your devices…");
    const bones = canvasElement.querySelector('[data-sessions="placeholder"]')!;
    await waitFor(() => expect(getComputedStyle(bones).opacity).not.toBe("0"));
  },
};

/** The list does not even contain this device, which may be an error. */
export const Empty: Story = {
  loaders: [withClient({ sessions: [] })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "No devices to show" });
    await press(canvas.getByRole("region"), "Refresh");
    await canvas.findByRole("heading", { name: "No devices to show" });
  },
};

/** A failed load is never shown as an empty list. Try again loads the list. */
export const LoadFailed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your devices could not be loaded" });
    await canvas.findByText(/This says nothing about who is signed in/);
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

/** The backend answers on the second try. */
export const LoadRecovered: Story = {
  loaders: [withClient({}, (client) => client.script("list", "forbidden"))],
  play: async ({ canvasElement }) => {
    await press(canvasElement, "Try again");
    await row(canvasElement, "Firefox on Linux");
  },
};

/** The person must confirm who they are before the backend sends the list. */
export const ConfirmItsYou: Story = {
  loaders: [withClient({}, (client) => client.script("list", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => true } },
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByRole("heading", { name: "Confirm it’s you to see your devices" });
    await press(canvasElement, "Confirm it’s you");
    await row(canvasElement, "Firefox on Linux");
  },
};

/** This session was ended elsewhere: the rows leave, and the host takes over. */
export const SignedOutElsewhere: Story = {
  loaders: [withClient({ failList: "unauthorized" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "This device is signed out" });
    await expect(canvas.getByRole("button", { name: "Sign in again" })).toBeVisible();
  },
};

/** A refresh failed: the rows stay, and a notice says how old they are. */
export const Stale: Story = {
  loaders: [withClient({}, (client) => client.script("list", undefined, "invalid-response"))],
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    reconnect();
    await canvas.findByText(/This list is from .* and may have changed\./);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** A slow refresh: the screen says “Updating…” beside the title, and nothing moves. */
export const Refreshing: Story = {
  play: async (context) => {
    await row(context.canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    reconnect();
    await context.canvas.findByText("Updating…", {}, { timeout: 5_000 });
    await row(context.canvasElement, "Firefox on Linux");
  },
};

/** No network: the rows stay, and a notice says how old they are. */
export const Offline: Story = {
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    const online = goOffline();
    await canvas.findByText(/^You are offline\. This list is from/);
    online();
  },
};
