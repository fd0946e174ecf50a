import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { en, SessionList, SessionsError } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { goOffline } from "./support/goOffline.js";
import { askToSignOut, press, reconnect, row, says, signOut } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";
import { anything, saying } from "../tests/support/words.js";

const meta = {
  title: "SessionList/Signing out",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One other device: the question opens in the row, with the focus on Cancel. */
export const Asking: Story = {
  play: async ({ canvasElement }) => {
    const found = await askToSignOut(canvasElement, "Firefox on Linux");
    const strip = await within(found).findByRole("group", {
      name: en.askDevice("Firefox on Linux"),
    });
    await waitFor(() =>
      expect(within(strip).getByRole("button", { name: en.cancel })).toHaveFocus(),
    );
  },
};

/** Cancel closes it, and the focus is back on Sign out. */
export const Cancelled: Story = {
  play: async ({ canvasElement, canvas }) => {
    const found = await askToSignOut(canvasElement, "Firefox on Linux");
    await press(found, en.cancel);
    await expect(canvas.queryByRole("group")).toBeNull();
    const button = within(found).getByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    await waitFor(() => expect(button).toHaveFocus());
  },
};

/** The request is under way: the row stays until the backend has answered. */
export const Ending: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await within(found).findByRole("button", { name: en.signingOutDevice("Firefox on Linux") });
    await canvas.findByText(`${en.signingOutDevice("Firefox on Linux")}…`, {}, { timeout: 5_000 });
  },
};

/** Confirmed: the row is gone, and the status line says so. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
    await expect(found).not.toBeInTheDocument();
  },
};

/** Somebody was faster. */
export const AlreadySignedOut: Story = {
  loaders: [withClient({ fail: "not-found" })],
  play: async (context) => {
    const client = clientOf(context);
    await row(context.canvasElement, "Firefox on Linux");
    client.setSessions(fixtureSessions.filter(({ sessionId }) => sessionId !== "session-firefox"));
    await signOut(context.canvasElement, "Firefox on Linux");
    await context.canvas.findByText(en.deviceAlreadySignedOut("Firefox on Linux"));
  },
};

/** The backend refused: the row says why, and its button is Try again. */
export const Failed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "forbidden"))],
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`);
    await press(found, en.tryAgainDevice("Firefox on Linux"));
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** Several reasons at once, each below its row. */
export const FailedForManyReasons: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "rejected", "rate-limited"))],
  play: async ({ canvasElement }) => {
    await says(await signOut(canvasElement, "Firefox on Linux"), en.reasons.rejected);
    await says(await signOut(canvasElement, "Edge on Windows"), "Too many tries.");
  },
};

/** The answer was lost, but it was carried out: the list is asked before anything is claimed. */
export const CheckingThenEnded: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "lost"))],
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** The answer was lost, and so is the list that would tell. */
export const OutcomeUnknown: Story = {
  loaders: [
    withClient({}, (client) => {
      client.script("revoke", "lost");
      client.script("list", undefined, "invalid-response");
    }),
  ],
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, en.outcomeUnknown("Firefox on Linux", 1));
    await press(found, en.checkAgainDevice("Firefox on Linux"));
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** Confirmed, and yet on the list again: it comes back and says so. */
export const Reappeared: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await signOut(canvasElement, "Firefox on Linux");
    await context.canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
    clientOf(context).setSessions(fixtureSessions);
    reconnect();
    await says(await row(canvasElement, "Firefox on Linux"), "the device is on the list again");
  },
};

/** The backend wants a proof, and the person does not give it. */
export const NotConfirmed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => false } },
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.notConfirmed);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** Without a network nothing is sent, and nothing is queued. */
export const NothingSent: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await row(canvasElement, "Firefox on Linux");
    const online = goOffline();
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, en.nothingSent);
    const sent = clientOf(context).calls.filter(({ method }) => method === "revoke");
    await expect(sent).toHaveLength(0);
    online();
  },
};

/** The backend wants a proof: the row says for what, and Cancel in it gives up. */
export const Reauthenticating: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: () => new Promise<boolean>(() => undefined) } },
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, en.confirmDevice("Firefox on Linux"));
    await expect(found).toHaveAttribute("data-status", "reauthenticating");
    await press(found, en.cancelDevice("Firefox on Linux"));
    await canvas.findByText(en.notConfirmed);
    await expect(found).toHaveAttribute("data-status", "idle");
  },
};

/** The backend wants to be left alone for a while: the seconds count down, and the button waits. */
export const TooManyTries: Story = {
  loaders: [
    withClient({}, (client) => {
      const limit = { retryAfterMs: 30_000 };
      client.script("revoke", new SessionsError("rate-limited", undefined, limit));
    }),
  ],
  play: async ({ canvasElement }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await says(found, saying(en.tooManyTries(`in ${anything} seconds`)));
    const again = within(found).getByRole("button", {
      name: en.tryAgainDevice("Firefox on Linux"),
    });
    await expect(again).toHaveAttribute("aria-disabled", "true");
  },
};

/** The host knows that an ended session lives on for a while. */
export const MayKeepAccess: Story = {
  parameters: { provider: { propagationDelay: 300_000 } },
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(
      `${en.deviceSignedOut("Firefox on Linux")} ${en.mayKeepAccess("5 minutes", 1)}`,
    );
  },
};

/** All others at once, one by one: how many are under way is said once. */
export const EndingSeveral: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.signingOutCount(7));
    await expect(await row(canvasElement, "Firefox on Linux")).toHaveAttribute(
      "data-status",
      "ending",
    );
  },
};

/** All but one: the one that is left says why, and is on screen still. */
export const SeveralInPart: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", undefined, "server"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(canvasElement, en.signOutCount(7));
    await says(await row(canvasElement, "Firefox on Linux"), en.reasons.server);
    await says(
      await canvas.findByRole("alert"),
      `${en.partlySignedOut(6, 7)} ${en.stillSignedIn("Firefox on Linux")}`,
    );
  },
};
