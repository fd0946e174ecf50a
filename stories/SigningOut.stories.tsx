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

/** For one other device, the question opens in the row, with the focus on Cancel. */
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

/** Cancel closes the question, and the focus is on Sign out again. */
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

/** The backend confirmed: the row is gone, and the status line says so. */
export const Ended: Story = {
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
    await expect(found).not.toBeInTheDocument();
  },
};

/** The session was already ended elsewhere. */
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

/** Several requests failed. Each row shows its own reason. */
export const FailedForManyReasons: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "rejected", "rate-limited"))],
  play: async ({ canvasElement }) => {
    await says(await signOut(canvasElement, "Firefox on Linux"), en.reasons.rejected);
    await says(await signOut(canvasElement, "Edge on Windows"), "Too many tries.");
  },
};

/** The request was carried out, but its answer was lost. The kit fetches the list before it claims anything. */
export const CheckingThenEnded: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "lost"))],
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
  },
};

/** The answer was lost, and the list could not be loaded either. */
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

/** The backend confirmed, but the device is on the list again: its row comes back and says so. */
export const Reappeared: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await signOut(canvasElement, "Firefox on Linux");
    await context.canvas.findByText(en.deviceSignedOut("Firefox on Linux"));
    clientOf(context).setSessions(fixtureSessions);
    reconnect();
    await says(await row(canvasElement, "Firefox on Linux"), en.reappeared);
  },
};

/** The person must confirm who they are, and does not. */
export const NotConfirmed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: async () => false } },
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(en.notConfirmed);
    await row(canvasElement, "Firefox on Linux");
  },
};

/** Without a network, no request is sent and none is queued. */
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

/** The person must confirm who they are: the row says for which action, and its Cancel button gives up. */
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

/** There were too many requests: the row counts down the seconds, and the button waits. */
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

/** The host says that an ended session may keep access for a while. */
export const MayKeepAccess: Story = {
  parameters: { provider: { propagationDelay: 300_000 } },
  play: async ({ canvasElement, canvas }) => {
    await signOut(canvasElement, "Firefox on Linux");
    await canvas.findByText(
      `${en.deviceSignedOut("Firefox on Linux")} ${en.mayKeepAccess("5 minutes", 1)}`,
    );
  },
};

/** The kit ends all others one by one, and says once how many there are. */
export const EndingSeveral: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvasElement, canvas }) => {
    await press(canvasElement, en.signOutOthers);
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.signingOutCount(7));
    await expect(await row(canvasElement, "Firefox on Linux")).toHaveAttribute(
      "data-status",
      "revoking",
    );
  },
};

/** All except one were signed out. Its row stays, and says why. */
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
