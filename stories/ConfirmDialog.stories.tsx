import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { ConfirmDialog } from "../src/components/ConfirmDialog.js";

const meta = {
  title: "ConfirmDialog",
  component: ConfirmDialog,
  args: {
    title: "Sign out this device?",
    text: "You will leave this page and have to sign in again here.",
    action: "Sign out this device",
    headingLevel: 2,
    onCancel: fn(),
    onConfirm: fn(),
  },
} satisfies Meta<typeof ConfirmDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It starts on Cancel, and says what follows from a yes. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: "Sign out this device?" });
    await expect(dialog).toHaveAccessibleDescription(/You will leave this page/);
    await expect(canvas.getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

/** A yes is one press on the button that names what it does. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Sign out this device" }));
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await expect(args.onCancel).not.toHaveBeenCalled();
  },
};

/** A no asks nothing of anybody. */
export const Cancelled: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: "Cancel" }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};
