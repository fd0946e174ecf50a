import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { en, RevokeAllButton } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { press, says } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

const onSignedOut = fn();
const meta = {
  title: "RevokeAllButton",
  component: RevokeAllButton,
  loaders: [withClient()],
  parameters: { provider: { onSignedOut } },
} satisfies Meta<typeof RevokeAllButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The list does not contain this button. Put it where people expect to sign out. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.signOutEverywhere }, { timeout: 5_000 });
  },
};

/** The dialog says that this device is signed out too. */
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

/** The button ends the other sessions first and this one last. Then the host takes over. */
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

/** Without a list on the page, the button itself shows and announces what went wrong. */
export const OneFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "forbidden"))],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutEverywhere);
    await press(await canvas.findByRole("dialog"), en.signOutEverywhere);
    await says(await canvas.findByRole("alert"), en.stillSignedIn("Firefox on Linux"));
  },
};

/** While the host asks for the password, the button does not say that it signs out. It offers to cancel. */
export const Proving: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: () => new Promise<boolean>(() => undefined) } },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutEverywhere);
    await press(await canvas.findByRole("dialog"), en.signOutEverywhere);
    await canvas.findByRole("button", { name: en.confirmItsYou });
    await canvas.findByRole("button", { name: en.cancel }, { timeout: 3_000 });
  },
};

/** When this device is the only one, a plain sign-out is enough. */
export const OnlyThisDevice: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};
