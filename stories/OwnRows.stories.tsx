import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { en } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { saying } from "../tests/support/words.js";
import { OwnButton } from "./support/own/OwnButton.js";
import { OwnRows } from "./support/own/OwnRows.js";
import { OwnStates } from "./support/own/OwnStates.js";
import { OwnTable } from "./support/own/OwnTable.js";
import { press, signOut } from "./support/play.js";
import { withClient } from "./support/withClient.js";

/** The looks of the host's own elements in both themes. */
const looks = `
  .host { color: light-dark(#15181e, #e9ebef); font-size: 0.875rem; line-height: 1.25rem; }
  .host h2:not([data-sessions]) { margin: 0 0 8px; font-size: 1.25rem; }
  .host button:not([data-sessions]) {
    padding: 6px 14px; border: 1px solid light-dark(#7a5af8, #a695ff); border-radius: 99px;
    background: none; color: light-dark(#5b3fd6, #c0b5ff); font: inherit; cursor: pointer;
  }
  .host button:not([data-sessions]):focus-visible { outline: 2px solid; outline-offset: 2px; }
  .host table { inline-size: 100%; border-collapse: collapse; }
  .host :is(th, td) { padding: 10px 8px; text-align: start; }
  .host tr { border-block-end: 1px solid light-dark(#e4e6ea, #2a2e36); }
  .host td > p { margin: 6px 0 0; color: light-dark(#b42318, #ff8a80); }
`;

const meta = {
  title: "Own rows",
  component: OwnTable,
  loaders: [withClient()],
  decorators: (Story) => (
    <div className="host">
      <style>{looks}</style>
      <Story />
    </div>
  ),
} satisfies Meta<typeof OwnTable>;

export default meta;
type Story = StoryObj<typeof meta>;

const firefox = "Firefox on Linux";

/** A button of the host's own in each row. The question, the outcome and the focus are the kit's. */
export const Button: Story = {
  render: () => <OwnButton />,
  loaders: [withClient({ fail: "forbidden" })],
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, firefox);
    await canvas.findByRole("button", { name: en.tryAgainDevice(firefox) });
  },
};

/** A layout of the host's own in the rows of the kit. */
export const Rows: Story = {
  render: () => <OwnRows />,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutDevice(firefox));
    await canvas.findByRole("group", { name: en.askDevice(firefox) });
  },
};

/** The kit's checkboxes stand beside the content of the host. */
export const RowsWhileSelecting: Story = {
  render: () => <OwnRows />,
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.selectDevices);
    await userEvent.click(await canvas.findByRole("checkbox", { name: firefox }));
    await canvas.findByText(en.selectedCount(1));
  },
};

/** A table of the host's own. The outlet asks about one device in a dialog. */
export const Table: Story = {
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutDevice(firefox));
    await canvas.findByRole("dialog", { name: en.askDevice(firefox) });
  },
};

/** The outlet asks about the devices that the user selected in the table. */
export const TableWhileSelecting: Story = {
  play: async ({ canvasElement, canvas }) => {
    await userEvent.click(
      await canvas.findByRole("checkbox", { name: firefox }, { timeout: 5_000 }),
    );
    await userEvent.click(canvas.getByRole("checkbox", { name: "Edge on Windows" }));
    await press(canvasElement, en.signOutCount(2));
    await press(await canvas.findByRole("dialog"), en.signOutCount(2));
    await waitFor(() =>
      expect(canvas.getAllByRole("row")).toHaveLength(fixtureSessions.length - 2),
    );
  },
};

/** A row of the table says what went wrong. */
export const TableAfterAFailure: Story = {
  loaders: [withClient({ fail: "forbidden" })],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutDevice(firefox));
    const dialog = await canvas.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: en.signOutDevice(firefox) }));
    const again = await canvas.findByRole("button", { name: en.tryAgainDevice(firefox) });
    await expect(again).toHaveAccessibleDescription(saying(en.stillSignedIn(firefox)));
  },
};

/** A state of the host's own: the list holds no session. */
export const State: Story = {
  render: () => <OwnStates />,
  loaders: [withClient({ sessions: [] })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.empty });
  },
};
