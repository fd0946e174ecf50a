import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { fixtureSessions } from "../src/testing/index.js";
import { manySessions } from "./support/manySessions.js";
import { press, row, says } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "SessionList",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** This device stands alone at the top. The others are sorted by last use. */
export const Usual: Story = {
  play: async ({ canvasElement, canvas }) => {
    await says(await row(canvasElement, "Chrome on macOS"), en.thisDevice);
    await expect(canvas.getByRole("heading", { name: "Other devices 7" })).toBeVisible();
  },
};

/** No other device is signed in, so the list offers no button for all others. */
export const OneDevice: Story = {
  loaders: [withClient({ sessions: fixtureSessions.slice(0, 1) })],
  play: async ({ canvas }) => {
    await canvas.findByText(en.nowhereElse);
    await expect(canvas.queryByRole("button", { name: en.signOutOthers })).toBeNull();
  },
};

/** The backend does not say which session belongs to this device. */
export const CurrentUnknown: Story = {
  loaders: [withClient({ currentSessionId: undefined })],
  play: async ({ canvas }) => {
    await canvas.findByText(/We cannot tell which of these you are using now/);
    await expect(canvas.queryByText(en.thisDevice)).toBeNull();
  },
};

/** The list shows the first few devices, and then all. */
export const Many: Story = {
  args: { initialCount: 5 },
  loaders: [withClient({ sessions: manySessions })],
  play: async ({ canvasElement, canvas }) => {
    await canvas.findByText(en.thisDevice);
    // This device, five others, and the newest sign-in.
    await expect(canvas.getAllByRole("listitem")).toHaveLength(7);
    await press(canvasElement, en.showAll(24));
    await expect(canvas.getAllByRole("listitem")).toHaveLength(25);
  },
};

/** A backend that answers in pages. */
export const Pages: Story = {
  loaders: [withClient({ sessions: manySessions, pageSize: 6 })],
  play: async ({ canvasElement, canvas }) => {
    await row(canvasElement, "Chrome on macOS");
    await expect(canvas.getAllByRole("listitem")).toHaveLength(6);
    await press(canvasElement, en.showMore);
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(12));
  },
};

/** The row that an e-mail links to is marked. No question opens. */
export const LinkedFromMail: Story = {
  args: { highlightSessionId: "session-curl-20" },
  loaders: [withClient({ sessions: manySessions })],
  play: async ({ canvas }) => {
    const note = await canvas.findByText(en.fromYourMessage);
    await waitFor(() => expect(note.getBoundingClientRect().bottom).toBeLessThan(innerHeight));
    await expect(note.closest("li")).toHaveTextContent("curl");
    await expect(canvas.queryByRole("group")).toBeNull();
  },
};

/** The details contain everything that is known: exact times, address, full versions, the raw user agent. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const found = await row(canvasElement, "Safari on iPhone");
    const name = within(found).getByRole("button", { name: "Safari on iPhone" });
    await userEvent.click(name);
    await expect(name).toHaveAttribute("aria-expanded", "true");
    await says(found, "203.0.113.61");
    await says(found, en.reportedLabel);
  },
};
