import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { en, SessionList, SessionsProvider, SessionsError } from "../src/index.js";
import { askToSignOut, press } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const { client } = withClient()();

const meta = {
  title: "SessionsProvider",
  component: SessionsProvider,
  args: { client, children: <SessionList headingLevel={1} /> },
} satisfies Meta<typeof SessionsProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything that a page needs. It has no `QueryClientProvider`. */
export const Shortest: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: /^Firefox on Linux/ });
  },
};

/** The host replaces some words. The other words stay English. */
export const OwnWords: Story = {
  args: { messages: { title: "Your devices", thisDevice: "In use" } },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your devices" });
    await canvas.findByText("In use");
    await canvas.findByText(en.lead);
  },
};

/** Another language and time zone for times, places and numbers. */
export const German: Story = {
  args: { locale: "de", timeZone: "Europe/Berlin" },
  play: async ({ canvas }) => {
    await canvas.findByText(/vor 3 Stunden/);
    await canvas.findByText("Hamburg, Deutschland");
  },
};

/** When this device's session ends, the kit calls the host's `onSignedOut` once. */
export const HandsOver: Story = {
  args: { client: withClient()().client, onSignedOut: fn() },
  play: async ({ canvasElement, canvas, args }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    await press(await canvas.findByRole("dialog"), en.signOutThisDevice);
    await canvas.findByRole("heading", { name: en.signedOut });
    await waitFor(() => expect(args.onSignedOut).toHaveBeenCalledOnce());
    await expect(args.onSignedOut).toHaveBeenCalledWith({ reason: "here" });
  },
};

/** A client throws an error of the wrong type: the screen says so, and loses nothing. */
export const BrokenClient: Story = {
  args: {
    client: {
      scope: "broken",
      list: () => Promise.reject(new SessionsError("invalid-response")),
      revoke: () => Promise.reject(new SessionsError("server")),
    },
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/The service sent something unexpected/);
  },
};
