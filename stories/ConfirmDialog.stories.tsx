import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ConfirmDialog } from "../src/components/revoke/ConfirmDialog.js";
import { fixtureSessions } from "../src/testing/index.js";
import { withClient } from "./support/withClient.js";
import { en } from "../src/index.js";

const meta = {
  title: "ConfirmDialog",
  component: ConfirmDialog,
  loaders: [withClient()],
  args: {
    target: "this-device",
    sessions: fixtureSessions.slice(0, 1),
    headingLevel: 2,
    onCancel: fn(),
    onConfirm: fn(),
  },
} satisfies Meta<typeof ConfirmDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The dialog opens with the focus on Cancel, and says what a yes will do. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: en.askThisDevice });
    await expect(dialog).toHaveAccessibleDescription(/You will leave this page/);
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
  },
};

/** One press on the button that names the action means yes. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: en.signOutThisDevice }));
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await expect(args.onCancel).not.toHaveBeenCalled();
  },
};

/** After a no, no request is sent. */
export const Cancelled: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: en.cancel }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};

/** The person selected devices: the dialog names the first ones and counts the others. */
export const Selected: Story = {
  args: { target: "selected", sessions: fixtureSessions.slice(1, 7) },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: en.askSelected(6) });
    await waitFor(() =>
      expect(dialog).toHaveAccessibleDescription(
        en.askSelectedHint("Safari on iPhone, Firefox on Linux, Edge on Windows, and 3 more", 6),
      ),
    );
    canvas.getByRole("button", { name: en.signOutCount(6) });
  },
};

/** All other devices: the dialog says how many, and that this device stays signed in. */
export const Others: Story = {
  args: { target: "others", sessions: fixtureSessions.slice(1) },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: en.askOthers(7) });
    await expect(dialog).toHaveAccessibleDescription(/This device stays signed in/);
  },
};

/** Everywhere: this device is signed out too, so the person leaves the page. */
export const Everywhere: Story = {
  args: { target: "all", sessions: fixtureSessions },
  play: async ({ canvas }) => {
    const name = en.askEverywhere;
    const dialog = await canvas.findByRole("dialog", { name });
    await expect(dialog).toHaveAccessibleDescription(en.askEverywhereHint(8));
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
  },
};
