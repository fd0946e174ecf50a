import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { RevokeOthersButton, SessionList } from "../src/index.js";
import { press, row, says } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "RevokeOthersButton",
  component: RevokeOthersButton,
  loaders: [withClient()],
  render: (args) => (
    <>
      <RevokeOthersButton {...args} />
      <SessionList headingLevel={1} />
    </>
  ),
} satisfies Meta<typeof RevokeOthersButton>;

export default meta;
type Story = StoryObj<typeof meta>;

const inList = { render: () => <SessionList headingLevel={1} /> };

/** Ends all other sessions. The button is only shown when this device is known and there are others. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getAllByRole("button", { name: /all other/ })).toHaveLength(2),
    );
  },
};

/** The dialog says what it will end and how many. It opens with the focus on Cancel. */
export const Asking: Story = {
  ...inList,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, "Sign out all other devices");
    const dialog = await canvas.findByRole("dialog", { name: "Sign out 7 other devices?" });
    await says(dialog, "This device stays signed in.");
    await expect(within(dialog).getByRole("button", { name: "Cancel" })).toHaveFocus();
  },
};

/** While the requests run, the button says how many there are, and ignores a second press. */
export const Ending: Story = {
  ...inList,
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, "Sign out all other devices");
    await press(await canvas.findByRole("dialog"), "Sign out 7 devices");
    await canvas.findByText("Signing out 7 devices…");
    await expect(await row(canvasElement, "Firefox on Linux")).toHaveAttribute(
      "data-status",
      "revoking",
    );
  },
};

/** All others are gone, and the screen says so. */
export const Ended: Story = {
  ...inList,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, "Sign out all other devices");
    await press(await canvas.findByRole("dialog"), "Sign out 7 devices");
    await canvas.findByText("7 devices are signed out. You are not signed in anywhere else.");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
  },
};

/** The backend refused one: its row stays, and says why. */
export const OneFailed: Story = {
  ...inList,
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "forbidden"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, "Sign out all other devices");
    await press(await canvas.findByRole("dialog"), "Sign out 7 devices");
    await says(await row(canvasElement, "Firefox on Linux"), "is still signed in.");
    await says(canvas.getByRole("alert"), "6 of 7 devices are signed out.");
  },
};

/** The host asked its own question, and the answer was no. */
export const AskedByTheHost: Story = {
  ...inList,
  parameters: { provider: { confirm: fn(async () => false) } },
  play: async ({ canvasElement, canvas, parameters }) => {
    await press(canvasElement, "Sign out all other devices");
    await waitFor(() => expect(parameters.provider.confirm).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(8);
  },
};

/** All others are gone, and there is no list on the page: the button itself says so, until it loses the focus. */
export const EndedAlone: Story = {
  render: (args) => <RevokeOthersButton {...args} />,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, "Sign out all other devices");
    await press(await canvas.findByRole("dialog"), "Sign out 7 devices");
    const done = await canvas.findByRole("button", {
      name: "You are not signed in anywhere else.",
    });
    await expect(done).toHaveFocus();
    await expect(done).toHaveAttribute("aria-disabled", "true");
  },
};
