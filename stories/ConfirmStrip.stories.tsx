import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ConfirmStrip } from "../src/components/ConfirmStrip.js";
import { Panel } from "../src/parts/index.js";
import { en } from "../src/index.js";

const meta = {
  title: "ConfirmStrip",
  component: ConfirmStrip,
  args: { deviceName: "Firefox on Linux", onCancel: fn(), onConfirm: fn() },
  render: (args) => (
    <Panel>
      <li data-sessions="card">
        <ConfirmStrip {...args} />
      </li>
    </Panel>
  ),
} satisfies Meta<typeof ConfirmStrip>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It starts on Cancel, so that a held Enter never confirms; Escape is a no. */
export const Usual: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};

/** The decisive button carries the device's name. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(
      canvas.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    await expect(args.onConfirm).toHaveBeenCalledOnce();
  },
};

/** A name from outside is isolated, however long and in whichever direction. */
export const LongName: Story = {
  args: {
    deviceName: "متصفح طويل الاسم جدا جدا on Samsung SM-S938B, Pernambuco, Brazil, signed in 3 Nov",
  },
  play: async ({ canvas }) => {
    const strip = canvas.getByRole("group");
    // It opens with a fade.
    await waitFor(() => expect(strip).toBeVisible());
  },
};
