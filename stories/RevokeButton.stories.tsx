import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { en, RevokeButton, SessionCard } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { clientOf, withClient } from "./support/withClient.js";

const session = fixtureSessions[2]!;

const meta = {
  title: "RevokeButton",
  component: RevokeButton,
  loaders: [withClient()],
  render: (args) => (
    <SessionCard session={session} headingLevel={1} action={<RevokeButton {...args} />} />
  ),
} satisfies Meta<typeof RevokeButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The accessible name of the button contains the name of the device. */
export const Idle: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") });
  },
};

/** The host's handler runs first, and may prevent the kit's. */
export const PreventedByTheHost: Story = {
  args: { onClick: fn((event) => event.preventDefault()) },
  play: async ({ canvas, args }) => {
    const button = await canvas.findByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    await userEvent.click(button);
    await expect(args.onClick).toHaveBeenCalledOnce();
    await expect(button).toHaveAttribute("data-status", "idle");
  },
};

/** The host asks its own question, and the backend is slow. */
export const Ending: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  parameters: { provider: { confirm: async () => true } },
  play: async (context) => {
    await userEvent.click(
      await context.canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    const button = await context.canvas.findByRole("button", {
      name: en.signingOutDevice("Firefox on Linux"),
    });
    await userEvent.click(button);
    const revokes = clientOf(context).calls.filter(({ method }) => method === "revoke");
    await expect(revokes).toHaveLength(1);
  },
};

/** The backend refused. */
export const Failed: Story = {
  loaders: [withClient({ fail: "forbidden" })],
  parameters: { provider: { confirm: async () => true } },
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    const again = await canvas.findByRole("button", {
      name: en.tryAgainDevice("Firefox on Linux"),
    });
    await expect(again).toHaveAttribute("data-status", "failed");
    await expect(again).toHaveTextContent(en.tryAgain);
  },
};

/** While the card shows its question, the button stays in place and ignores a second press. */
export const Asking: Story = {
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    await userEvent.click(button);
    await expect(button).toHaveAttribute("data-status", "asking");
  },
};

/** The answer was lost, and the kit fetches the list to see what happened. */
export const Checking: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "lost"))],
  parameters: { provider: { confirm: async () => true } },
  play: async (context) => {
    const button = await context.canvas.findByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    clientOf(context).hold("list");
    await userEvent.click(button);
    await context.canvas.findByRole("button", { name: en.checkingDevice("Firefox on Linux") });
    await expect(button).toHaveAttribute("aria-disabled", "true");
  },
};

/** The outcome is unknown, and the person may ask again. */
export const OutcomeUnknown: Story = {
  loaders: [withClient({ failList: "forbidden" }, (client) => client.script("revoke", "lost"))],
  parameters: { provider: { confirm: async () => true } },
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    );
    const again = await canvas.findByRole("button", {
      name: en.checkAgainDevice("Firefox on Linux"),
    });
    await expect(again).toHaveAttribute("data-status", "unknown");
  },
};

/** The backend wants the person to confirm who they are first. */
export const Reauthenticating: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: {
    provider: { confirm: async () => true, reauthenticate: () => new Promise(() => undefined) },
  },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    await userEvent.click(button);
    await canvas.findByRole("button", { name: en.cancelDevice("Firefox on Linux") });
    await expect(button).toHaveAttribute("data-status", "reauthenticating");
  },
};
