import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ConfirmDialog } from "../src/components/revoke/ConfirmDialog.js";
import { fixtureSessions } from "../src/testing/index.js";
import { withClient } from "./support/withClient.js";

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
    const dialog = await canvas.findByRole("dialog", { name: "Sign out this device?" });
    await expect(dialog).toHaveAccessibleDescription(/You will leave this page/);
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

/** One press on the button that names the action means yes. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Sign out this device" }));
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await expect(args.onCancel).not.toHaveBeenCalled();
  },
};

/** After a no, no request is sent. */
export const Cancelled: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Cancel" }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};

/** The person selected devices: the dialog names the first ones and counts the others. */
export const Selected: Story = {
  args: { target: "selected", sessions: fixtureSessions.slice(1, 7) },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: "Sign out 6 devices?" });
    await waitFor(() =>
      expect(dialog).toHaveAccessibleDescription(
        "Safari on iPhone, Firefox on Linux, Edge on Windows, and 3 more will have to sign in again.",
      ),
    );
    canvas.getByRole("button", { name: "Sign out 6 devices" });
  },
};

/** All other devices: the dialog says how many, and that this device stays signed in. */
export const Others: Story = {
  args: { target: "others", sessions: fixtureSessions.slice(1) },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: "Sign out 7 other devices?" });
    await expect(dialog).toHaveAccessibleDescription(/This device stays signed in/);
  },
};

/** Everywhere: this device is signed out too, so the person leaves the page. */
export const Everywhere: Story = {
  args: { target: "all", sessions: fixtureSessions },
  play: async ({ canvas }) => {
    const name = "Sign out everywhere, this device too?";
    const dialog = await canvas.findByRole("dialog", { name });
    await expect(dialog).toHaveAccessibleDescription(
      "All 8 devices will have to sign in again, and you will leave this page.",
    );
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};
