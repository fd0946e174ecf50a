import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { goOffline } from "./support/goOffline.js";
import { askToSignOut, press, reconnect, row } from "./support/play.js";
import { withActing } from "./support/withActing.js";
import { clientOf, withClient } from "./support/withClient.js";
import { anything, saying } from "../tests/support/words.js";

const meta = {
  title: "SessionList/Loading and failing",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Placeholders with the height of real rows, until the list has arrived. */
export const Loading: Story = {
  loaders: [withClient({}, (client) => void client.hold("list"))],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText(en.loading);
    const bones = canvasElement.querySelector('[data-sessions="skeleton"]')!;
    await waitFor(() => expect(getComputedStyle(bones).opacity).not.toBe("0"));
  },
};

/** The list does not even contain this device, which may be an error. */
export const Empty: Story = {
  loaders: [withClient({ sessions: [] })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.empty });
    await press(canvas.getByRole("region"), en.refresh);
    await canvas.findByRole("heading", { name: en.empty });
  },
};

/** A failed load is never shown as an empty list. Try again loads the list. */
export const LoadFailed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.loadFailed });
    await canvas.findByText(/This says nothing about who is signed in/);
    await expect(canvas.getByRole("button", { name: en.tryAgain })).toBeVisible();
  },
};

/** The backend answers on the second try. */
export const LoadRecovered: Story = {
  loaders: [withClient({}, (client) => client.script("list", "forbidden"))],
  play: async ({ canvasElement }) => {
    await press(canvasElement, en.tryAgain);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** The person must confirm who they are before the backend sends the list. */
export const ConfirmItsYou: Story = {
  loaders: [withClient({}, (client) => client.script("list", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => true } },
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByRole("heading", { name: en.confirmList });
    await press(canvasElement, en.confirmItsYou);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** This session was ended elsewhere: the rows leave, and the host takes over. */
export const SignedOutElsewhere: Story = {
  loaders: [withClient({ failList: "unauthorized" })],
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: en.signedOut });
    await expect(canvas.getByRole("button", { name: en.signInAgain })).toBeVisible();
  },
};

/** A refresh failed: the rows stay, and a notice says how old they are. */
export const Stale: Story = {
  loaders: [withClient({}, (client) => client.script("list", undefined, "invalid-response"))],
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    reconnect();
    await canvas.findByText(saying(en.stale(anything)));
    await row(canvasElement, "Firefox on Linux");
  },
};

/** A slow refresh: the screen says “Updating…” beside the title, and nothing moves. */
export const Refreshing: Story = {
  play: async (context) => {
    await row(context.canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    reconnect();
    await context.canvas.findByText(en.updating, {}, { timeout: 5_000 });
    await row(context.canvasElement, "Firefox on Linux");
  },
};

/** A press that comes before the code for it: the button shows that it was heard, for five seconds at most. */
export const PressedEarly: Story = {
  tags: ["!autodocs"],
  beforeEach: withActing(() => new Promise(() => undefined)),
  play: async ({ canvasElement }) => {
    const pressed = await askToSignOut(canvasElement, "Firefox on Linux");
    await expect(pressed.querySelector("[aria-busy=true]")).toHaveTextContent(en.signOut);
  },
};

/** The code for a press could not be loaded, for example after a deploy. */
export const CodeMissing: Story = {
  tags: ["!autodocs"],
  beforeEach: withActing(() => Promise.reject(new TypeError("Failed to fetch"))),
  play: async ({ canvasElement, canvas }) => {
    await askToSignOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.partMissing);
    await expect(canvas.getByRole("button", { name: en.reload })).toBeVisible();
  },
};

/** No network: the rows stay, and a notice says how old they are. */
export const Offline: Story = {
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Firefox on Linux");
    const online = goOffline();
    await canvas.findByText(en.offline, { exact: false });
    online();
  },
};
