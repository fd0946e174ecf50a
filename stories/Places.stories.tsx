import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { en, SessionList, type SessionLocation } from "../src/index.js";
import { likeFixtures } from "./support/likeFixtures.js";
import { openAll } from "./support/openAll.js";
import { says } from "./support/play.js";
import { withClient } from "./support/withClient.js";
import { wordsOf } from "./support/words/wordsOf.js";

/** Places as backends send them, and what the row shows in the language of the story. */
const places: readonly [SessionLocation, (country: (code: string) => string) => string][] = [
  [{ city: "Berlin", countryCode: "DE" }, (country) => `Berlin, ${country("DE")}`],
  [
    { city: "Springfield", region: "Illinois", countryCode: "US", countryName: "USA" },
    (country) => `Springfield, ${country("US")}`,
  ],
  [{ region: "Kerala", countryCode: "IN" }, (country) => `Kerala, ${country("IN")}`],
  [{ countryCode: "BR" }, (country) => country("BR")],
  [{ city: "Singapore", countryCode: "SG" }, (country) => country("SG")],
  [{ city: "القاهرة", countryCode: "EG" }, (country) => `القاهرة, ${country("EG")}`],
  [{ city: "東京", region: "東京都", countryCode: "JP" }, (country) => `東京, ${country("JP")}`],
  [{ city: "Kraków" }, () => "Kraków"],
  [{ countryName: "Utopia" }, () => "Utopia"],
];

/** Values that must not be shown: each row says that the place is unknown. */
const unknown: readonly SessionLocation[] = [
  { city: "", region: " ", countryCode: "", countryName: "" },
  { city: "()", countryCode: "XX" },
  { city: "Unknown", countryCode: "ZZ", countryName: "Unknown location" },
  { city: ",", region: "undefined", countryCode: "1!" },
  { city: "<b>Berlin</b>", countryName: "\u202e\u200b" },
  { city: "${city}", region: "{{region}}", countryCode: "SU", countryName: "%country%" },
  { city: "2001:db8::beef", region: "203.0.113.9" },
];

const of = (locations: readonly SessionLocation[]) => ({
  sessions: likeFixtures(locations.map((location) => ({ location, ip: "" }))),
  currentSessionId: undefined,
});

const meta = {
  title: "Places",
  component: SessionList,
  args: { headingLevel: 1 },
  parameters: { width: 760, provider: { showFlags: true } },
  loaders: [withClient(of(places.map(([location]) => location)))],
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const everyShape: Story["play"] = async ({ canvasElement, globals }) => {
  const { locale } = globals as { locale: string };
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const rows = await openAll(canvasElement);
  await expect(rows).toHaveLength(places.length);
  for (const [index, [, text]] of places.entries()) {
    await says(
      rows[index]!,
      text((code) => names.of(code)!),
    );
    await expect(rows[index]).not.toHaveTextContent(/\(\s*\)|,\s*,|undefined/);
  }
};

/** Every form of a place, with flags. The details say that it is approximate. */
export const EveryShape: Story = { play: everyShape };

/** The same in German. */
export const German: Story = { globals: { locale: "de" }, play: everyShape };

/** The same in Arabic, from right to left. */
export const Arabic: Story = { globals: { locale: "ar", direction: "rtl" }, play: everyShape };

/** The same in Hindi. */
export const Hindi: Story = { globals: { locale: "hi" }, play: everyShape };

/** The same in Japanese. */
export const Japanese: Story = { globals: { locale: "ja" }, play: everyShape };

/** The same on a phone, without flags. */
export const Narrow: Story = {
  parameters: { width: 320, provider: {} },
  play: async (context) => {
    await everyShape(context);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

const notKnown: Story["play"] = async ({ canvasElement, globals }) => {
  const { unknownPlace } = { ...en, ...wordsOf((globals as { locale: string }).locale) };
  const rows = await openAll(canvasElement);
  for (const row of rows) {
    await expect(row.querySelector("p")).toHaveTextContent(unknownPlace);
    await expect(row).not.toHaveTextContent(
      /\(\s*\)|Berlin|XX|ZZ|undefined|Unknown location|[{%]|beef|203/,
    );
  }
};

/** Places that are empty, consist of punctuation, or imitate something else. */
export const Unknown: Story = { loaders: [withClient(of(unknown))], play: notKnown };

/** The same in German. */
export const UnknownInGerman: Story = { ...Unknown, globals: { locale: "de" } };

/** The same in Arabic, from right to left. */
export const UnknownInArabic: Story = {
  ...Unknown,
  globals: { locale: "ar", direction: "rtl" },
};

/** The same in Hindi. */
export const UnknownInHindi: Story = { ...Unknown, globals: { locale: "hi" } };

/** The same in Japanese. The English "Unknown" of a backend is not shown. */
export const UnknownInJapanese: Story = { ...Unknown, globals: { locale: "ja" } };
