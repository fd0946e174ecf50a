import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { StoppedCard } from "../src/components/row/StoppedCard.js";
import { StoppedScreen } from "../src/components/shared/StoppedScreen.js";
import { Panel, Root } from "../src/parts/index.js";

const meta = {
  title: "Stopped",
  component: StoppedScreen,
  args: { what: "list", headingLevel: 2, onRetry: fn() },
} satisfies Meta<typeof StoppedScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Something in the list threw: the host's page stays, and the list offers to try again. */
export const List: Story = {
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole("alert")).toBeVisible();
    await userEvent.click(canvas.getByRole("button"));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** The prompt after a password change threw. */
export const Prompt: Story = {
  args: { what: "prompt" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("alert")).toBeVisible();
  },
};

/** Cards that threw. Each stops alone, and each offers to try again. */
export const Card: Story = {
  render: ({ onRetry }) => (
    <Root aria-label="Devices">
      <Panel>
        <StoppedCard as="li" onRetry={onRetry} />
        <StoppedCard as="li" onRetry={onRetry} />
      </Panel>
    </Root>
  ),
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getAllByRole("button")[0]!);
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** A card outside of a list threw. */
export const LoneCard: Story = {
  render: ({ onRetry }) => <StoppedCard onRetry={onRetry} />,
  play: async ({ canvas }) => {
    // Wait, because the message fades in.
    await waitFor(() => expect(canvas.getByRole("alert")).toBeVisible());
  },
};
