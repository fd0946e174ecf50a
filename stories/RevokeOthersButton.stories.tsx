import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { en, RevokeOthersButton, SessionList } from "../src/index.js";
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
      expect(canvas.getAllByRole("button", { name: en.signOutOthers })).toHaveLength(2),
    );
  },
};

/** The dialog says what it will end and how many. It opens with the focus on Cancel. */
export const Asking: Story = {
  ...inList,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    const dialog = await canvas.findByRole("dialog", { name: en.askOthers(7) });
    await says(dialog, "This device stays signed in.");
    await expect(within(dialog).getByRole("button", { name: en.cancel })).toHaveFocus();
  },
};

/** While the requests run, the button says how many there are, and ignores a second press. */
export const Ending: Story = {
  ...inList,
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(await canvas.findByRole("dialog"), en.signOutCount(7));
    await canvas.findByText(en.signingOutCount(7));
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
    await press(canvasElement, en.signOutOthers);
    await press(await canvas.findByRole("dialog"), en.signOutCount(7));
    await canvas.findByText(`${en.countSignedOut(7)} ${en.nowhereElse}`);
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
  },
};

/** The backend refused one: its row stays, and says why. */
export const OneFailed: Story = {
  ...inList,
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "forbidden"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(await canvas.findByRole("dialog"), en.signOutCount(7));
    await says(await row(canvasElement, "Firefox on Linux"), en.stillSignedIn("Firefox on Linux"));
    await says(canvas.getByRole("alert"), en.partlySignedOut(6, 7));
  },
};

/** The host asked its own question, and the answer was no. */
export const AskedByTheHost: Story = {
  ...inList,
  parameters: { provider: { confirm: fn(async () => false) } },
  play: async ({ canvasElement, canvas, parameters }) => {
    await press(canvasElement, en.signOutOthers);
    await waitFor(() => expect(parameters.provider.confirm).toHaveBeenCalledOnce());
    await expect(canvas.queryByRole("dialog")).toBeNull();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(8);
  },
};

/** All others are gone, and there is no list on the page: the button itself says so, until it loses the focus. */
export const EndedAlone: Story = {
  render: (args) => <RevokeOthersButton {...args} />,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(await canvas.findByRole("dialog"), en.signOutCount(7));
    const done = await canvas.findByRole("button", {
      name: en.nowhereElse,
    });
    await expect(done).toHaveFocus();
    await expect(done).toHaveAttribute("aria-disabled", "true");
  },
};
