import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { SessionList } from "../src/index.js";
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
  await press(canvas, "Select devices");
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
    await canvas.findByText("3 selected");
    await expect(canvas.getByRole("checkbox", { name: "Select all 7" })).toBePartiallyChecked();
  },
};

/** Nothing is selected yet. The focus is on the checkbox for all devices. */
export const None: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement);
    await waitFor(() =>
      expect(canvas.getByRole("checkbox", { name: "Select all 7" })).toHaveFocus(),
    );
    await expect(canvas.getByRole("button", { name: "Sign out 0 devices" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** All devices are selected, and then two are deselected. */
export const AllButTwo: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Select all 7", "Safari on iPhone", "Firefox on Linux");
    await canvas.findByText("5 selected");
  },
};

/** Selects the devices that were not used for 30 days, as far as that is known. */
export const NotUsedFor30Days: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement);
    await userEvent.selectOptions(
      canvas.getByRole("combobox", { name: "Not used for" }),
      "30 days",
    );
    await canvas.findByText("1 selected");
    await expect(canvas.getByRole("checkbox", { name: "curl (command line)" })).toBeChecked();
  },
};

/** When only the first few rows are shown, "all" means those rows. */
export const OnlyWhatIsShown: Story = {
  args: { initialCount: 3 },
  loaders: [withClient({ sessions: manySessions })],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Select all 3 shown");
    await canvas.findByText("3 selected");
  },
};

/** The question names the selected devices. */
export const Asking: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Edge on Windows", "Chrome on Android");
    await press(canvasElement, "Sign out 2 devices");
    const dialog = await canvas.findByRole("dialog", { name: "Sign out 2 devices?" });
    await says(dialog, "Edge on Windows and Chrome on Android will have to sign in again.");
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
    await select(canvasElement, "Select all 7");
    await end(canvasElement, "Sign out 7 devices");
    await canvas.findByRole("progressbar", { name: "0 of 7 signed out" });
    await canvas.findByRole("button", { name: "Stop" });
  },
};

/** The person stopped: devices without a request are unchanged and still selected. */
export const Stopped: Story = {
  loaders: [withClient({ latency: 300 })],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Select all 7");
    await end(canvasElement, "Sign out 7 devices");
    await press(canvasElement, "Stop");
    await canvas.findByText("Stopped. 4 of 7 devices are signed out.", {}, { timeout: 5_000 });
    await canvas.findByText("3 selected");
  },
};

/** One request failed: the device is still selected, and its row says why. */
export const OneFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "server"))],
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Firefox on Linux", "Edge on Windows", "Chrome on Android");
    await end(canvasElement, "Sign out 3 devices");
    await says(await row(canvasElement, "Edge on Windows"), "Edge on Windows is still signed in.");
    const left = canvas.getByRole("checkbox", { name: "Edge on Windows" });
    await waitFor(() => expect(left).toHaveFocus());
    await expect(left).toBeChecked();
  },
};

/** All were signed out: the bar is gone, and the focus is where the selection began. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas }) => {
    await select(canvasElement, "Firefox on Linux", "Edge on Windows");
    await end(canvasElement, "Sign out 2 devices");
    await canvas.findByText("2 devices are signed out.");
    await waitFor(() =>
      expect(canvas.getByRole("button", { name: "Select devices" })).toHaveFocus(),
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
      expect(canvas.getByRole("button", { name: "Select devices" })).toHaveFocus(),
    );
    await expect(clientOf(context).sessions().length).toBe(fixtureSessions.length);
  },
};
