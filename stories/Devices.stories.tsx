import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { SessionCard } from "../src/index.js";
import { Root } from "../src/parts/index.js";
import { deviceAgents, deviceSessions } from "./support/deviceSessions.js";
import { withClient } from "./support/withClient.js";

/** The name and the icon of every kind of device. */
function Devices({ group }: { group: string }) {
  return (
    <main>
      <Root>
        {deviceSessions(group).map((session) => (
          <SessionCard key={session.sessionId} session={session} headingLevel={1} action={null} />
        ))}
      </Root>
    </main>
  );
}

const meta = {
  title: "Devices",
  component: Devices,
  args: { group: "computers" },
  loaders: [withClient()],
  play: async ({ canvas, args, globals }) => {
    const titles = (deviceAgents[args.group] ?? []).map(([title]) => title);
    await waitFor(() => expect(canvas.getAllByRole("heading")).toHaveLength(titles.length));
    const shown = canvas.getAllByRole("heading").map((heading) => heading.textContent);
    if (globals.locale === "en") await expect(shown).toEqual(titles);
  },
} satisfies Meta<typeof Devices>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Names without a version that browsers no longer report truthfully. An iPad may say that it is a Mac. */
export const Computers: Story = {};

/** Phones, tablets, watches and headsets. */
export const Handhelds: Story = { args: { group: "handhelds" } };

/** Televisions and consoles, with their own names. */
export const LivingRoom: Story = { args: { group: "livingRoom" } };

/** Apps, command-line tools and robots. A name that is only claimed stands in quotation marks. */
export const Programs: Story = { args: { group: "programs" } };

/** A program whose name contains a word of this screen is shown without a name. */
export const Hostile: Story = { args: { group: "hostile" } };

/** The names in German. */
export const German: Story = {
  args: { group: "livingRoom" },
  globals: { locale: "de" },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Samsung-Fernseher" });
    await canvas.findByRole("heading", { name: "Steam auf Steam Deck" });
  },
};

/** The names in Arabic, from right to left. Names of programs keep their direction. */
export const Arabic: Story = {
  args: { group: "programs" },
  globals: { locale: "ar", direction: "rtl" },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "curl (سطر الأوامر)" });
    await canvas.findByRole("heading", { name: "«Shopper»" });
  },
};

/** The names in Hindi. */
export const Hindi: Story = {
  args: { group: "programs" },
  globals: { locale: "hi" },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: /Headless Chrome \(रोबोट\)/ });
  },
};

/** The names in Japanese. */
export const Japanese: Story = {
  args: { group: "livingRoom" },
  globals: { locale: "ja" },
  play: async ({ canvas }) => {
    await canvas.findByRole("heading", { name: "Samsung テレビ" });
  },
};
