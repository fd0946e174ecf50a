import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { en, RevokeEverywhereButton } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { press, says } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

const onSignedOut = fn();
const meta = {
  title: "RevokeEverywhereButton",
  component: RevokeEverywhereButton,
  loaders: [withClient()],
  parameters: { provider: { onSignedOut } },
} satisfies Meta<typeof RevokeEverywhereButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Not in the list by itself: put it where leaving is expected. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.signOutEverywhere }, { timeout: 5_000 });
  },
};

/** The dialog says that this device leaves too. */
export const Asking: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutEverywhere);
    const dialog = await canvas.findByRole("dialog", {
      name: en.askEverywhere,
    });
    await says(dialog, en.askEverywhereHint(8));
    await waitFor(() => expect(within(dialog).getByText(en.cancel)).toHaveFocus());
  },
};

/** The others first, this device last; then the host takes over. */
export const Ended: Story = {
  play: async (context) => {
    const { canvas, canvasElement } = context;
    onSignedOut.mockClear();
    await press(canvasElement, en.signOutEverywhere);
    await press(await canvas.findByRole("dialog"), en.signOutEverywhere);
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledWith({ reason: "here" }));
    await expect(clientOf(context).sessions().length).toBe(0);
  },
};

/** Where this device is the only one, signing out is enough. */
export const OnlyThisDevice: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};
