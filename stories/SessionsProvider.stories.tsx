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

/** All that a page needs, without a `QueryClientProvider` of its own. */
export const Shortest: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: /^Firefox on Linux/ });
  },
};

/** Words of the host's; what is left out stays. */
export const OwnWords: Story = {
  args: { messages: { title: "Your devices", thisDevice: "In use" } },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your devices" });
    await canvas.findByText("In use");
    await canvas.findByText(en.lead);
  },
};

/** Another language and zone for times, places and numbers. */
export const German: Story = {
  args: { locale: "de", timeZone: "Europe/Berlin" },
  play: async ({ canvas }) => {
    await canvas.findByText(/vor 3 Stunden/);
    await canvas.findByText("Hamburg, Deutschland");
  },
};

/** The end of this device's session hands over to the host, once. */
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

/** A client that throws what it must not: said plainly, nothing lost. */
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
