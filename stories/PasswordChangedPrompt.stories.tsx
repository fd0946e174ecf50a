import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, waitFor, within } from "storybook/test";
import { PasswordChangedPrompt } from "../src/index.js";
import { SessionsError } from "../src/session/SessionsError.js";
import { fixtureSessions } from "../src/testing/index.js";
import { goOffline } from "./support/goOffline.js";
import { press, says } from "./support/play.js";
import { withClient } from "./support/withClient.js";

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
    await canvas.findByText("7 other devices are still signed in.");
    await press(canvasElement, "Keep them signed in");
    await expect(args.onDone).toHaveBeenCalledOnce();
  },
};

/** Until the devices are known, the prompt gives no number. */
export const Loading: Story = {
  loaders: [withClient({}, (client) => void client.hold("list"))],
  play: async ({ canvas }) => {
    await canvas.findByText("Loading your devices…");
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** The requests are under way. */
export const Ending: Story = {
  loaders: [withClient({}, (client) => void client.hold("revoke"))],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, "Sign out 7 devices");
    await canvas.findByText("Signing out 7 devices…");
  },
};

/** All devices were signed out. */
export const Ended: Story = {
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, "Sign out 7 devices");
    await canvas.findByText("7 devices are signed out.");
    await waitFor(() => expect(canvas.getByRole("heading")).toHaveFocus());
  },
};

/** One request failed: the prompt says how many are left, and offers the same choice again. */
export const OneFailed: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "forbidden"))],
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, "Sign out 7 devices");
    await says(canvasElement, "6 of 7 devices are signed out.");
    await says(canvasElement, "is still signed in. You cannot sign this device out.");
    await canvas.findByRole("button", { name: "Sign out 1 device" });
  },
};

/** The person is asked to confirm who they are. */
export const Proving: Story = {
  loaders: [withClient({}, (client) => client.script("revoke", "reauthentication-required"))],
  parameters: { provider: { reauthenticate: () => new Promise<boolean>(() => undefined) } },
  play: async ({ canvas, canvasElement }) => {
    await press(canvasElement, "Sign out 7 devices");
    await canvas.findByText("Confirm it’s you");
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
    await press(canvasElement, "Sign out 7 devices");
    await canvas.findByText("Nothing was signed out.");
    await canvas.findByText("7 other devices are still signed in.");
  },
};

/** Without a network no request can be sent. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText("7 other devices are still signed in.");
    const online = goOffline();
    await press(canvasElement, "Sign out 7 devices");
    await says(canvasElement, "You are offline. Nothing was sent.");
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
    await press(canvasElement, "Sign out 7 devices");
    await canvas.findByText(/^Too many tries\. You can try again in/);
    await expect(canvas.getByRole("button", { name: "Sign out 7 devices" })).toHaveAttribute(
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
    await press(canvasElement, "Sign out 7 devices");
    await says(canvasElement, "We do not know yet whether");
    await canvas.findByRole("button", { name: "Check again" });
  },
};

/** A page of the list is missing, so the prompt gives no number. */
export const PageMissing: Story = {
  loaders: [withClient({ pageSize: 4 }, (client) => client.script("list", undefined, "forbidden"))],
  play: async ({ canvas }) => {
    await canvas.findByRole("button", { name: "Try again" }, { timeout: 5_000 });
    await expect(canvas.queryByRole("button", { name: /Sign out/ })).toBeNull();
  },
};

/** There is no other device. */
export const NoneLeft: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  play: async ({ canvas }) => {
    await canvas.findByText("You are not signed in anywhere else.");
  },
};

/** The devices could not be loaded. */
export const Failed: Story = {
  loaders: [withClient({ failList: "invalid-response" })],
  play: async ({ canvas }) => {
    await canvas.findByText("Your devices could not be loaded", {}, { timeout: 5_000 });
    await canvas.findByRole("button", { name: "Try again" });
  },
};

/** The prompt after something other than the password has changed. */
export const OtherCredential: Story = {
  args: { children: "Your passkey is removed." },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Your passkey is removed." });
    await canvas.findByText("7 other devices are still signed in.");
  },
};
