import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { en, PasswordChangedPrompt } from "../src/index.js";
import { SessionsError } from "../src/session/SessionsError.js";
import { fixtureSessions } from "../src/testing/index.js";
import { goOffline } from "./support/goOffline.js";
import { press, says } from "./support/play.js";
import { withClient } from "./support/withClient.js";
import { anything, saying } from "../tests/support/words.js";

const meta = {
  title: "PasswordChangedPrompt",
  component: PasswordChangedPrompt,
  args: { onDone: fn() },
  loaders: [withClient()],
} satisfies Meta<typeof PasswordChangedPrompt>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The prompt says how many other devices are still signed in, and offers to sign them out. */
export const Asking: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await canvas.findByText(en.othersStillSignedIn(7));
    await press(canvasElement, "Keep them signed in");
    await expect(args.onDone).toHaveBeenCalledOnce();
  },
};

/** Until the devices are known, the prompt gives no number. */
export const Loading: Story = {
  loaders: [withClient({}, (client) => void client.hold("list"))],
  play: async ({ canvas }) => {
    await canvas.findByText(en.loading);
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** The requests are under way. */
export const Ending: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.signingOutCount(7));
  },
};

/** All devices were signed out. */
export const Ended: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.countSignedOut(7));
    await waitFor(() => expect(canvas.getByRole("heading")).toHaveFocus());
  },
};

/** One request failed: the prompt says how many are left, and offers the same choice again. */
export const OneFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "forbidden"))],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await says(canvasElement, en.partlySignedOut(6, 7));
    await says(canvasElement, saying(`${en.stillSignedIn(anything)} ${en.reasons.forbidden}`));
    await canvas.findByRole("button", { name: en.signOutCount(1) });
  },
};

/** The person is asked to confirm who they are. */
export const Proving: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: () => new Promise<boolean>(() => undefined) } },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.confirmItsYou);
  },
};

/** The person did not confirm who they are, so nothing has changed. */
export const NotProven: Story = {
  loaders: [
    withClient({ hasRevokeOthers: true }, (client) =>
      client.script("revokeOthers", "reauthentication-required"),
    ),
  ],
  parameters: { provider: { reauthenticate: async () => false } },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(en.notConfirmed);
    await canvas.findByText(en.othersStillSignedIn(7));
  },
};

/** Without a network no request can be sent. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(en.othersStillSignedIn(7));
    const online = goOffline();
    await press(canvasElement, en.signOutCount(7));
    await says(canvasElement, en.nothingSent);
    online();
  },
};

/** There were too many requests: the prompt counts down the seconds to wait. */
export const TooManyTries: Story = {
  loaders: [
    withClient({ hasRevokeOthers: true }, (client) =>
      client.script(
        "revokeOthers",
        new SessionsError("rate-limited", undefined, { retryAfterMs: 30_000 }),
      ),
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await canvas.findByText(saying(en.tooManyTries(anything)));
    await expect(canvas.getByRole("button", { name: en.signOutCount(7) })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  },
};

/** The answer was lost, and the list could not be loaded: the prompt claims nothing, and offers to ask again. */
export const Unknown: Story = {
  loaders: [
    withClient({ hasRevokeOthers: true }, (client) => {
      client.script("revokeOthers", "lost");
      client.script("list", undefined, "forbidden");
    }),
  ],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, en.signOutCount(7));
    await says(canvasElement, saying(en.outcomeUnknown(anything, 7)));
    await canvas.findByRole("button", { name: en.checkAgain });
  },
};

/** A page of the list is missing, so the prompt gives no number. */
export const PageMissing: Story = {
  loaders: [withClient({ pageSize: 4 }, (client) => client.script("list", undefined, "forbidden"))],
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: en.tryAgain }, { timeout: 5_000 });
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** There is no other device. */
export const NoneLeft: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  play: async ({ canvas }) => {
    await canvas.findByText(en.nowhereElse);
  },
};

/** The devices could not be loaded. */
export const Failed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByText(en.loadFailed, {}, { timeout: 5_000 });
    await canvas.findByRole("button", { name: en.tryAgain });
  },
};

/** The prompt after something other than the password has changed. */
export const OtherCredential: Story = {
  args: { children: "Your passkey is removed." },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your passkey is removed." });
    await canvas.findByText(en.othersStillSignedIn(7));
  },
};
