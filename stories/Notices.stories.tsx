import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, within } from "storybook/test";
import {
  en,
  type Notice,
  SessionList,
  type SessionsClient,
  SessionsProvider,
} from "../src/index.js";
import { press, signOut } from "./support/play.js";
import { clientOf, withClient } from "./support/withClient.js";

/** A host that shows each message of the kit as a toast, in a live region of its own. */
function PageWithToasts({ client }: { client: SessionsClient }) {
  const [toasts, setToasts] = useState<readonly Notice[]>([]);
  return (
    <SessionsProvider
      client={client}
      onNotice={(notice) => {
        setToasts((before) => [...before, notice]);
        return true;
      }}
    >
      <SessionList headingLevel={1} />
      <div
        role="log"
        aria-label="Messages"
        style={{ position: "fixed", insetBlockEnd: 16, insetInlineEnd: 16 }}
      >
        {toasts.map(({ text, tone }, index) => (
          <p
            key={index}
            style={{
              background: tone === "danger" ? "#8a1c1c" : "#1c2a3a",
              borderRadius: 8,
              color: "#fff",
              marginBlockStart: 8,
              maxWidth: "24rem",
              padding: "8px 12px",
            }}
          >
            {text}
          </p>
        ))}
      </div>
    </SessionsProvider>
  );
}

const meta = {
  title: "SessionList/Notices",
  component: PageWithToasts,
  args: { client: withClient()().client },
  loaders: [withClient({}, (client) => client.script("revoke", "forbidden"))],
  render: (_, context) => <PageWithToasts client={clientOf(context)} />,
} satisfies Meta<typeof PageWithToasts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The host shows toasts in place of the status line. `onNotice` returns `true`, so the kit itself says nothing. */
export const ToastsInPlaceOfTheStatusLine: Story = {
  play: async ({ canvasElement, canvas }) => {
    const found = await signOut(canvasElement, "Firefox on Linux");
    const toasts = within(await canvas.findByRole("log"));
    await toasts.findByText(en.reasons.forbidden, { exact: false });
    await press(found, en.tryAgainDevice("Firefox on Linux"));
    const signedOut = en.deviceSignedOut("Firefox on Linux");
    await toasts.findByText(signedOut);
    await expect(canvas.getAllByText(signedOut)).toHaveLength(1);
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
  },
};
