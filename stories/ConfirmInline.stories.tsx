import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { ConfirmInline } from "../src/components/revoke/ConfirmInline.js";
import { Panel } from "../src/parts/index.js";
import { en } from "../src/index.js";

const meta = {
  title: "ConfirmInline",
  component: ConfirmInline,
  args: { deviceName: "Firefox on Linux", onCancel: fn(), onConfirm: fn() },
  render: (args) => (
    <Panel>
      <li data-sessions="row">
        <ConfirmInline {...args} />
      </li>
    </Panel>
  ),
} satisfies Meta<typeof ConfirmInline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The question opens with the focus on Cancel, so that a held Enter never confirms. Escape means no. */
export const Usual: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("button", { name: en.cancel })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect(args.onCancel).toHaveBeenCalledOnce();
    await expect(args.onConfirm).not.toHaveBeenCalled();
  },
};

/** The name of the confirming button contains the name of the device. */
export const Confirmed: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(
      canvas.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    await expect(args.onConfirm).toHaveBeenCalledOnce();
  },
};

/** A name from outside is isolated, whatever its length and direction. */
export const LongName: Story = {
  args: {
    deviceName: "متصفح طويل الاسم جدا جدا on Samsung SM-S938B, Pernambuco, Brazil, signed in 3 Nov",
  },
  play: async ({ canvas }) => {
    const strip = canvas.getByRole("group");
    // Wait, because the question fades in.
    await waitFor(() => expect(strip).toBeVisible());
  },
};
