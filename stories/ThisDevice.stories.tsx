import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { SessionList } from "../src/index.js";
import { askToSignOut, press, says } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList/This device",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** For this device, the question is a dialog, because the person leaves the page. */
export const Asking: Story = {
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    const dialog = await canvas.findByRole("dialog", { name: "Sign out this device?" });
    await says(dialog, "Your 7 other devices stay signed in.");
    await expect(within(dialog).getByRole("button", { name: "Cancel" })).toHaveFocus();
    await press(dialog, "Cancel");
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await askToSignOut(canvasElement, "Chrome on macOS");
  },
};

/** The backend confirmed: the rows leave the page, and the host can take over. */
export const SignedOut: Story = {
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    await press(await canvas.findByRole("dialog"), "Sign out this device");
    await canvas.findByRole("heading", { name: "This device is signed out" });
    await expect(canvas.queryAllByRole("listitem")).toHaveLength(0);
  },
};

/** The backend refused: the row stays, and says why. */
export const Refused: Story = {
  loaders: [withClient({}, (client) => client.script("signOut", "server", "forbidden"))],
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    await press(await canvas.findByRole("dialog"), "Sign out this device");
    await canvas.findAllByText(/Chrome on macOS is still signed in\./);
  },
};
