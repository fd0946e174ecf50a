import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { press, reconnect, row, says, signOut } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList/Not you?",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A host that offers its own steps. */
const host = {
  provider: { onChangePassword: async () => true, onReviewSecurity: () => undefined },
};
const guideOf = (canvas: HTMLElement) =>
  within(canvas).findByRole("region", { name: en.wasNotYou });
const open = async (canvas: HTMLElement, name = "Edge on Windows") => {
  await press(await row(canvas, name), name);
  await press(canvas, en.notYouDevice(name));
  return guideOf(canvas);
};

/** “Not you?” in the details of another device. */
export const InTheDetails: Story = {
  play: async ({ canvasElement, canvas }) => {
    await press(await row(canvasElement, "Edge on Windows"), "Edge on Windows");
    await canvas.findByRole("button", { name: en.notYouDevice("Edge on Windows") });
  },
};

/** The guide with its steps in order. The focus is on its heading, so that Enter ends nothing. */
export const Guide: Story = {
  parameters: host,
  play: async ({ canvasElement }) => {
    const guide = await open(canvasElement);
    await waitFor(() => expect(within(guide).getByRole("heading")).toHaveFocus());
    await expect(within(guide).getAllByRole("listitem")).toHaveLength(4);
  },
};

/** Each step shows its result. */
export const HalfDone: Story = {
  parameters: host,
  play: async ({ canvasElement }) => {
    const guide = await open(canvasElement);
    await press(guide, en.signOutDevice("Edge on Windows"));
    await says(guide, en.deviceSignedOut("Edge on Windows"));
    await press(guide, en.changePassword);
    await says(guide, en.stepDone);
  },
};

/** Meanwhile another device signed the device out: the guide stays, and says so. */
export const EndedElsewhere: Story = {
  parameters: host,
  play: async (context) => {
    const guide = await open(context.canvasElement);
    clientOf(context).setSessions(fixtureSessions.slice(0, 2));
    reconnect();
    await says(guide, en.deviceAlreadySignedOut("Edge on Windows"));
    await within(guide).findByRole("button", { name: en.changePassword });
  },
};

/** A step failed: it says why, and offers to try again. */
export const StepFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "server"))],
  play: async ({ canvasElement }) => {
    const guide = await open(canvasElement);
    await press(guide, en.signOutDevice("Edge on Windows"));
    await says(guide, `${en.stillSignedIn("Edge on Windows")} ${en.reasons.server}`);
    await within(guide).findByRole("button", { name: en.tryAgainDevice("Edge on Windows") });
  },
};

/** A host that offers no steps of its own: there are two steps. */
export const WithoutTheHost: Story = {
  play: async ({ canvasElement, canvas }) => {
    const guide = await open(canvasElement);
    await expect(within(guide).getAllByRole("listitem")).toHaveLength(2);
    await expect(canvas.queryByRole("button", { name: en.notYouList })).toBeNull();
  },
};

/** The guide for the whole list: it has every step except the one about a single device. */
export const WholeList: Story = {
  parameters: host,
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.notYouList);
    const guide = await guideOf(canvasElement);
    await expect(within(guide).getAllByRole("listitem")).toHaveLength(3);
  },
};

/** A device that is on the list again after a confirmed sign-out. */
export const Reappeared: Story = {
  play: async (context) => {
    const { canvasElement, canvas } = context;
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
    clientOf(context).setSessions(fixtureSessions);
    reconnect();
    await canvas.findByRole("button", { name: en.notYouDevice("Firefox on Linux") });
  },
};
