import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { fixtureNow, fixtureSessions } from "../src/testing/index.js";
import { row } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList/Elsewhere",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient({ hasSubscribe: true })],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Ended from another device: the backend says so, and the row leaves without a reload. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await row(canvasElement, "Firefox on Linux");
    const client = clientOf(context);
    client.setSessions(client.sessions().filter((s) => s.sessionId !== "session-firefox"));
    const firefox = () => canvas.queryByRole("heading", { name: /^Firefox/ });
    await waitFor(() => expect(firefox()).toBeNull(), { timeout: 10_000 });
  },
};

/** A sign-in while the pointer is among the rows: it waits to be asked for, and nothing moves. */
export const SignedIn: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await userEvent.hover(await row(canvasElement, "Firefox on Linux"));
    const now = { createdAt: new Date(fixtureNow.getTime() + 1_000), lastSeen: fixtureNow };
    const newcomer = { ...fixtureSessions[3]!, sessionId: "session-new", ...now };
    clientOf(context).setSessions([...fixtureSessions, newcomer]);
    await canvas.findByRole("button", { name: en.showNew(1) }, { timeout: 5_000 });
  },
};

/** This device was signed out from another one: it says so at once, and the host can take over. */
export const SignedOut: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await row(canvasElement, "Firefox on Linux");
    const client = clientOf(context);
    client.script("list", "unauthorized", "unauthorized");
    client.push();
    await canvas.findByRole("heading", { name: en.signedOut }, { timeout: 5_000 });
    await expect(canvas.queryAllByRole("listitem")).toHaveLength(0);
  },
};

/** Back out of the back-forward cache: no row of before until the list answers. */
export const BackAgain: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await row(canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await waitFor(() => expect(canvas.queryByText(/Firefox on Linux/)).toBeNull());
  },
};
