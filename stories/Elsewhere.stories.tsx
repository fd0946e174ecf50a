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

/** Another device ended a session: the backend pushes the change, and the row leaves without a reload. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await row(canvasElement, "Firefox on Linux");
    const client = clientOf(context);
    client.setSessions(client.sessions().filter((s) => s.sessionId !== "session-firefox"));
    const firefox = () => canvas.queryByRole("heading", { name: /^Firefox/ });
    await waitFor(() => expect(firefox()).toBeNull(), { timeout: 10_000 });
  },
};

/** A new device signs in while the pointer is on the rows: its row waits, and nothing moves. */
export const SignedIn: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await userEvent.hover(await row(canvasElement, "Firefox on Linux"));
    const now = { createdAt: new Date(fixtureNow.getTime() + 1_000), lastSeen: fixtureNow };
    const newcomer = { ...fixtureSessions[3]!, sessionId: "session-new", ...now };
    clientOf(context).setSessions([...fixtureSessions, newcomer]);
    await canvas.findByRole("button", { name: en.showNew(1) }, { timeout: 5_000 });
  },
};

/** Another device signed this one out: the screen says so at once, and the host can take over. */
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

/** The page comes back from the back-forward cache: it shows no old row until the list has arrived. */
export const BackAgain: Story = {
  play: async ({ canvasElement, canvas, ...context }) => {
    await row(canvasElement, "Firefox on Linux");
    clientOf(context).hold("list");
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await waitFor(() => expect(canvas.queryByText(/Firefox on Linux/)).toBeNull());
  },
};
