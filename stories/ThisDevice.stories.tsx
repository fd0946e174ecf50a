import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
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
    const dialog = await canvas.findByRole("dialog", { name: en.askThisDevice });
    await says(dialog, "Your 7 other devices stay signed in.");
    await expect(within(dialog).getByRole("button", { name: en.cancel })).toHaveFocus();
    await press(dialog, en.cancel);
    await waitFor(() => expect(canvas.queryByRole("dialog")).toBeNull());
    await askToSignOut(canvasElement, "Chrome on macOS");
  },
};

/** The backend confirmed: the rows leave the page, and the host can take over. */
export const SignedOut: Story = {
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    await press(await canvas.findByRole("dialog"), en.signOutThisDevice);
    await canvas.findByRole("heading", { name: en.signedOut });
    await expect(canvas.queryAllByRole("listitem")).toHaveLength(0);
  },
};

/** The backend refused: the row stays, and says why. */
export const Refused: Story = {
  loaders: [withClient({}, (client) => client.script("signOut", "server", "forbidden"))],
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    await press(await canvas.findByRole("dialog"), en.signOutThisDevice);
    await canvas.findAllByText(en.stillSignedIn("Chrome on macOS"), { exact: false });
  },
};
