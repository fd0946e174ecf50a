import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Icon, type IconName } from "../src/parts/index.js";
import * as parts from "../src/parts/index.js";
import { paths } from "../src/parts/icons/paths.js";

const meta = {
  title: "Parts",
  component: Icon,
  args: { name: "desktop" },
} satisfies Meta<typeof Icon>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The icons of devices and messages. They have the colour of the text, and show no brand. */
export const Icons: Story = {
  render: (args) => (
    <parts.Panel>
      {(Object.keys(paths) as IconName[]).map((name) => (
        <li key={name} style={{ display: "flex", alignItems: "center", gap: 12, padding: 12 }}>
          <Icon {...args} name={name} /> {name}
        </li>
      ))}
    </parts.Panel>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("listitem")).toHaveLength(Object.keys(paths).length);
  },
};

/** A card that a host builds from the parts, without data. The styles depend only on the parts. */
export const OwnCard: Story = {
  render: () => (
    <parts.Root aria-label="Own screen">
      <parts.Panel>
        <parts.RowRoot>
          <parts.Tile>
            <Icon name="tv" />
          </parts.Tile>
          <parts.RowHeader>
            <parts.RowTitle level={2}>Living room</parts.RowTitle>
            <parts.Badge>Yours</parts.Badge>
          </parts.RowHeader>
          <parts.RowPlace>Berlin</parts.RowPlace>
          <parts.RowActive>Active today</parts.RowActive>
        </parts.RowRoot>
      </parts.Panel>
    </parts.Root>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "Living room" })).toBeVisible();
  },
};
