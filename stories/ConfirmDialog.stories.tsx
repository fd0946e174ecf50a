import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ConfirmDialog } from "../src/components/ConfirmDialog.js";
import { fixtureSessions } from "../src/testing/index.js";
import { withClient } from "./support/withClient.js";
import { en } from "../src/index.js";

const meta = {
  title: "ConfirmDialog",
  component: ConfirmDialog,
  loaders: [withClient()],
  args: {
    scope: "this-device",
    sessions: fixtureSessions.slice(0, 1),
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
    const dialog = await canvas.findByRole("dialog", { name: en.askThisDevice });
    await expect(dialog).toHaveAccessibleDescription(/You will leave this page/);
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
  },
};

/** A yes is one press on the button that names what it does. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: en.signOutThisDevice }));
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await expect(args.onCancel).not.toHaveBeenCalled();
  },
};

/** A no asks nothing of anybody. */
export const Cancelled: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole("button", { name: en.cancel }));
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};

/** Picked ones: the first are named, the others are counted. */
export const Selected: Story = {
  args: { scope: "selected", sessions: fixtureSessions.slice(1, 7) },
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

/** All others: how many, and that this device stays. */
export const Others: Story = {
  args: { scope: "others", sessions: fixtureSessions.slice(1) },
  play: async ({ canvas }) => {
    const dialog = await canvas.findByRole("dialog", { name: en.askOthers(7) });
    await expect(dialog).toHaveAccessibleDescription(/This device stays signed in/);
  },
};

/** Everywhere: this device too, and the page goes with it. */
export const Everywhere: Story = {
  args: { scope: "everywhere", sessions: fixtureSessions },
  play: async ({ canvas }) => {
    const name = en.askEverywhere;
    const dialog = await canvas.findByRole("dialog", { name });
    await expect(dialog).toHaveAccessibleDescription(en.askEverywhereHint(8));
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
  },
};
