import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { en } from "../src/i18n/en.js";
import { PasswordChangedPrompt, SessionList } from "../src/index.js";
import { press, row } from "./support/play.js";
import { withClient } from "./support/withClient.js";
import { wordsOf } from "./support/words/wordsOf.js";

const meta = {
  title: "SessionList/Languages",
  component: SessionList,
  args: { headingLevel: 1 },
  loaders: [withClient()],
  parameters: { width: 320, provider: { onChangePassword: () => undefined } },
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;
type Context = Parameters<NonNullable<Story["play"]>>[0];

const said = ({ globals }: Context) => ({
  ...en,
  ...wordsOf((globals as { locale: string }).locale),
});
const nothingIsCut = async () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
};

/** Selects all devices on a phone, and leaves the question open. */
const selectAll: Story["play"] = async (context) => {
  const { canvasElement, canvas } = context;
  const words = said(context);
  await press(canvasElement, words.selectDevices);
  await canvas.findByRole("combobox", { name: words.notUsedFor });
  (await canvas.findByRole("checkbox", { name: words.selectAll(7) })).click();
  await canvas.findByText(words.selectedCount(7));
  await nothingIsCut();
  await press(canvasElement, words.signOutCount(7));
  const dialog = await canvas.findByRole("dialog", { name: words.askSelected(7) });
  await within(dialog).findByRole("button", { name: words.cancel });
  await nothingIsCut();
};

/** The guide for a device that the person does not know. */
const guide: Story["play"] = async (context) => {
  const { canvasElement, canvas } = context;
  const words = said(context);
  const device = words.deviceOn("Firefox", "Linux");
  await press(await row(canvasElement, device), device);
  await press(canvasElement, words.notYouDevice(device));
  const region = await canvas.findByRole("region", { name: words.wasNotYou });
  await within(region).findByRole("button", { name: words.changePassword });
  await press(region, words.signOutDevice(device));
  await within(region).findByText(
    (_, element) =>
      element?.textContent === words.deviceSignedOut(device) && element.tagName === "P",
  );
  await nothingIsCut();
};

/** The prompt after a password change, with the number of other devices. */
const prompt: Pick<Story, "play" | "render"> = {
  render: () => <PasswordChangedPrompt onDone={() => undefined} />,
  play: async (context) => {
    const words = said(context);
    await context.canvas.findByText(words.othersStillSignedIn(7));
    await press(context.canvasElement, words.signOutCount(7));
    await context.canvas.findByText(words.countSignedOut(7));
    await nothingIsCut();
  },
};

const de = { locale: "de" };
const ar = { locale: "ar", direction: "rtl" };
const hi = { locale: "hi" };
const ja = { locale: "ja" };

/** The selection in German. */
export const SelectingInGerman: Story = { globals: de, play: selectAll };
/** The selection in Arabic, from right to left. */
export const SelectingInArabic: Story = { globals: ar, play: selectAll };
/** The selection in Hindi. */
export const SelectingInHindi: Story = { globals: hi, play: selectAll };
/** The selection in Japanese. */
export const SelectingInJapanese: Story = { globals: ja, play: selectAll };

/** The guide in German. */
export const GuideInGerman: Story = { globals: de, play: guide };
/** The guide in Arabic, from right to left. */
export const GuideInArabic: Story = { globals: ar, play: guide };
/** The guide in Hindi. */
export const GuideInHindi: Story = { globals: hi, play: guide };
/** The guide in Japanese. */
export const GuideInJapanese: Story = { globals: ja, play: guide };

/** The prompt after a password change, in German. */
export const PromptInGerman: Story = { globals: de, ...prompt };
/** The prompt after a password change, in Arabic, from right to left. */
export const PromptInArabic: Story = { globals: ar, ...prompt };
/** The prompt after a password change, in Hindi. */
export const PromptInHindi: Story = { globals: hi, ...prompt };
/** The prompt after a password change, in Japanese. */
export const PromptInJapanese: Story = { globals: ja, ...prompt };
