import { createTheme, ThemeProvider } from "@mui/material/styles";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { muiParts } from "./support/muiParts.js";
import { askToSignOut, press } from "./support/play.js";
import { withClient } from "./support/withClient.js";

const theme = createTheme({ cssVariables: true });

/** The colours of MUI that cannot be read on both light and dark. */
const colours = `:root {
  --mui-palette-primary-main: light-dark(#1565c0, #90caf9);
  --mui-palette-primary-contrastText: light-dark(#fff, #000);
  --mui-palette-text-secondary: light-dark(#0009, #fffb);
}`;

const withMui: Decorator = (Story) => (
  <ThemeProvider theme={theme}>
    <style>{colours}</style>
    <Story />
  </ThemeProvider>
);

const meta = {
  title: "Own parts",
  component: SessionList,
  args: { headingLevel: 1 },
  decorators: [withMui],
  loaders: [withClient()],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Buttons, checkboxes, badge and icons of MUI in place of the kit's, with the question of one row open. */
export const Mui: Story = {
  parameters: { provider: { components: muiParts } },
  play: async ({ canvasElement }) => {
    const row = await askToSignOut(canvasElement, "Firefox on Linux");
    const cancel = await within(row).findByRole("button", { name: en.cancel });
    await waitFor(() => expect(cancel).toHaveFocus());
    await expect(cancel.className).toContain("MuiButton");
  },
};

/** The question about this device opens in the dialog of MUI. */
export const MuiDialog: Story = {
  parameters: { provider: { components: muiParts } },
  play: async ({ canvasElement }) => {
    await askToSignOut(canvasElement, "Chrome on macOS");
    const dialog = await within(canvasElement.ownerDocument.body).findByRole("alertdialog");
    await expect(dialog).toHaveAccessibleName(en.askThisDevice);
  },
};

/** Selecting with the checkboxes of MUI. */
export const MuiSelecting: Story = {
  parameters: { provider: { components: muiParts } },
  play: async ({ canvasElement, canvas }) => {
    await press(await canvas.findByRole("region"), en.selectDevices);
    const boxes = within(canvasElement).getAllByRole("checkbox");
    boxes[2]!.click();
    await canvas.findByText(en.selectedCount(1));
  },
};
