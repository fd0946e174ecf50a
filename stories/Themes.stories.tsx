import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { en } from "../src/index.js";
import paper from "../src/styles/themes/paper.css?inline";
import primer from "../src/styles/themes/primer.css?inline";
import shadcn from "../src/styles/themes/shadcn.css?inline";
import { MuiPage } from "./support/hosts/MuiPage.js";
import { primerSheet, primerVariables } from "./support/hosts/primer.js";
import { shadcnSheet, shadcnVariables } from "./support/hosts/shadcn.js";
import { Themed } from "./support/hosts/Themed.js";
import { row } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "Themes",
  component: Themed,
  args: { theme: "", children: undefined },
  loaders: [withClient()],
  play: async ({ canvas, canvasElement, userEvent }) => {
    await row(canvasElement, "Firefox");
    await userEvent.click(canvas.getByRole("button", { name: "Firefox on Linux" }));
    await userEvent.click(
      canvas.getByRole("button", { name: en.signOutDevice("Edge on Windows") }),
    );
    await waitFor(() => expect(canvas.getByRole("group")).toBeVisible());
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
} satisfies Meta<typeof Themed>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `themes/shadcn.css` beside a Button and a Badge of shadcn/ui. */
export const Shadcn: Story = {
  args: {
    theme: shadcn,
    host: shadcnSheet,
    variables: shadcnVariables,
    children: (
      <>
        <button className="ui-button">Cancel</button>
        <button className="ui-button ui-primary">Save</button>
        <span className="ui-badge">New</span>
      </>
    ),
  },
};

/** `themes/mui.css` beside components of Material UI. */
export const MaterialUi: Story = {
  parameters: { hasOwnTheme: true },
  render: () => <MuiPage mode="light" />,
};

/** The same in the dark. */
export const MaterialUiDark: Story = {
  globals: { theme: "dark" },
  parameters: { hasOwnTheme: true },
  render: () => <MuiPage mode="dark" />,
};

/** `themes/primer.css` beside a Button and a Label of Primer. */
export const Primer: Story = {
  args: {
    theme: primer,
    host: primerSheet,
    variables: primerVariables,
    children: (
      <>
        <button className="ui-button">Cancel</button>
        <button className="ui-button ui-danger">Delete</button>
        <span className="ui-label">New</span>
      </>
    ),
  },
};

/** `themes/paper.css`: a complete look of its own. */
export const Paper: Story = { args: { theme: paper, children: undefined } };

/** On a phone, from right to left. */
export const PaperNarrow: Story = {
  ...Paper,
  globals: { direction: "rtl" },
  parameters: { width: 320 },
};
