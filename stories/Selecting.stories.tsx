import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { manySessions } from "./support/manySessions.js";
import { press, row, says } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList/Selecting",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const tick = async (canvas: HTMLElement, ...names: string[]) => {
  for (const name of names) {
    await userEvent.click(await within(canvas).findByRole("checkbox", { name }));
  }
};
const select = async (canvas: HTMLElement, ...names: string[]) => {
  await press(canvas, en.selectDevices);
  await tick(canvas, ...names);
};
/** Presses the button of the bar, and confirms in the dialog. */
const end = async (canvas: HTMLElement, name: string) => {
  await press(canvas, name);
  await press(await within(canvas).findByRole("dialog"), name);
};

/** A checkbox replaces the icon of each other device, and a bar says what is selected. */
export const Some: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Edge on Windows", "Chrome on Android", "curl (command line)");
    await canvas.findByText(en.selectedCount(3));
    await expect(canvas.getByRole("checkbox", { name: en.selectAll(7) })).toBePartiallyChecked();
  },
};

/** Nothing is selected yet. The focus is on the checkbox for all devices. */
export const None: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole("checkbox", { name: en.selectAll(7) })).toHaveFocus(),
    );
    await expect(canvas.getByRole("button", { name: en.signOutCount(0) })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** All devices are selected, and then two are deselected. */
export const AllButTwo: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, en.selectAll(7), "Safari on iPhone", "Firefox on Linux");
    await canvas.findByText(en.selectedCount(5));
  },
};

/** Selects the devices that were not used for 30 days, as far as that is known. */
export const NotUsedFor30Days: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: en.notUsedFor }), "30 days");
    await canvas.findByText(en.selectedCount(1));
    await expect(canvas.getByRole("checkbox", { name: "curl (command line)" })).toBeChecked();
  },
};

/** When only the first few rows are shown, "all" means those rows. */
export const OnlyWhatIsShown: Story = {
  args: { initialCount: 3 },
  loaders: [withClient({ sessions: manySessions })],
  play: async ({ canvasElement, canvas }) => {
    // The newest sign-in is shown, too.
    await select(canvasElement, en.selectAllShown(4));
    await canvas.findByText(en.selectedCount(4));
  },
};

/** The question names the selected devices. */
export const Asking: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Edge on Windows", "Chrome on Android");
    await press(canvasElement, en.signOutCount(2));
    const dialog = await canvas.findByRole("dialog", { name: en.askSelected(2) });
    await says(dialog, en.askSelectedHint("Edge on Windows and Chrome on Android", 2));
  },
};

/** The bar shows the progress, and a button to stop. */
export const Ending: Story = {
  loaders: [
    withClient({}, (client) => {
      client.hold("revoke");
    }),
  ],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, en.selectAll(7));
    await end(canvasElement, en.signOutCount(7));
    await canvas.findByRole("progressbar", { name: en.progress(0, 7) });
    await canvas.findByRole("button", { name: en.stop });
  },
};

/** The person stopped: devices without a request are unchanged and still selected. */
export const Stopped: Story = {
  loaders: [withClient({ latency: 300 })],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, en.selectAll(7));
    await end(canvasElement, en.signOutCount(7));
    await press(canvasElement, en.stop);
    await canvas.findByText(en.stopped(4, 7), {}, { timeout: 5_000 });
    await canvas.findByText(en.selectedCount(3));
  },
};

/** One request failed: the device is still selected, and its row says why. */
export const OneFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "server"))],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Firefox on Linux", "Edge on Windows", "Chrome on Android");
    await end(canvasElement, en.signOutCount(3));
    await says(await row(canvasElement, "Edge on Windows"), en.stillSignedIn("Edge on Windows"));
    const left = canvas.getByRole("checkbox", { name: "Edge on Windows" });
    await waitFor(() => expect(left).toHaveFocus());
    await expect(left).toBeChecked();
  },
};

/** All were signed out: the bar is gone, and the focus is where the selection began. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Firefox on Linux", "Edge on Windows");
    await end(canvasElement, en.signOutCount(2));
    await canvas.findByText(en.countSignedOut(2));
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: en.selectDevices })).toHaveFocus(),
    );
  },
};

/** Escape ends the selection, and no request was sent. */
export const Left: Story = {
  play: async (context) => {
    const { canvasElement, canvas } = context;
    await select(canvasElement, "Firefox on Linux");
    await userEvent.keyboard("{Escape}");
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: en.selectDevices })).toHaveFocus(),
    );
    await expect(clientOf(context).sessions().length).toBe(fixtureSessions.length);
  },
};
