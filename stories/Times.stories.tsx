import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { en, SessionList } from "../src/index.js";
import { everyAge, everyExpiry, zoneAfterMidnight } from "./support/timedSessions.js";
import { withClient } from "./support/withClient.js";

const meta = {
  title: "Times",
  component: SessionList,
  args: { headingLevel: 1 },
  // The day has just begun, so that "yesterday" is only minutes ago.
  parameters: { provider: { timeZone: zoneAfterMidnight } },
} satisfies Meta<typeof SessionList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A list in one language. The place of each row names the text that the row must show. */
const story = (
  sessions: typeof everyAge,
  locale: string,
  words: Record<string, string>,
): Pick<Story, "globals" | "loaders" | "play"> => ({
  globals: { locale, direction: locale === "ar" ? "rtl" : "ltr" },
  loaders: [withClient({ sessions, currentSessionId: undefined })],
  play: async ({ canvas }) => {
    for (const [place, expected] of Object.entries(words)) {
      const row = (await canvas.findByText(place, {}, { timeout: 5_000 })).closest("li")!;
      await expect(row).toHaveTextContent(expected);
      await expect(within(row).queryByText(/NaN|Invalid/)).toBeNull();
    }
  },
});

/** The time of the last use. It is never in the future, and never "last quarter". */
export const Ages: Story = story(everyAge, "en", {
  "a clock that is ahead": en.activeNow,
  "this minute": en.activeNow,
  "4 minutes": en.active("4 minutes ago"),
  "70 minutes, over midnight": en.active("1 hour ago"),
  "5 hours": en.active("5 hours ago"),
  "26 hours": en.active("2 days ago"),
  "47 hours": en.active("2 days ago"),
  "12 days": en.active("12 days ago"),
  "40 days": en.active("Oct 15"),
  "2 years": "Active Nov 23, 2024",
  "no time": en.unknownTime,
});

/** The same on a phone. */
export const AgesNarrow: Story = { ...Ages, parameters: { ...meta.parameters, width: 320 } };

/** In German. */
export const AgesGerman: Story = story(everyAge, "de", {
  "this minute": "Jetzt aktiv",
  "4 minutes": "Aktiv vor 4 Minuten",
  "70 minutes, over midnight": "Aktiv vor 1 Stunde",
  "26 hours": "Aktiv vorgestern",
  "40 days": "Aktiv 15. Okt.",
  "2 years": "Aktiv 23. Nov. 2024",
  "no time": "Unbekannte Zeit",
});

/** In Arabic, from right to left. */
export const AgesArabic: Story = story(everyAge, "ar", {
  "this minute": "نشط الآن",
  "4 minutes": "نشط قبل 4 دقائق",
  "70 minutes, over midnight": "نشط قبل ساعة واحدة",
  "40 days": "نشط 15 أكتوبر",
  "no time": "وقت غير معروف",
});

/** In Hindi. */
export const AgesHindi: Story = story(everyAge, "hi", {
  "this minute": "अभी सक्रिय",
  "4 minutes": "4 मिनट पहले सक्रिय",
  "70 minutes, over midnight": "1 घंटे पहले सक्रिय",
  "no time": "अज्ञात समय",
});

/** In Japanese. */
export const AgesJapanese: Story = story(everyAge, "ja", {
  "this minute": "現在アクティブ",
  "4 minutes": "最終アクティブ：4 分前",
  "70 minutes, over midnight": "最終アクティブ：1 時間前",
  "40 days": "最終アクティブ：10月15日",
  "no time": "不明な日時",
});

const expiries = {
  "3 days left": en.signsOut("in 3 days"),
  "30 hours left": en.signsOut("tomorrow"),
  "5 hours left": en.signsOut("in 5 hours"),
  "2 minutes left": en.signsOut("in 2 minutes"),
  "this minute": en.signsOut("now"),
  "3 weeks ago": en.expired("Nov 3"),
  "no time": en.active("13 minutes ago"),
};

/** The note about when a device signs out by itself. It is shown in the last three days, and after the end. */
export const Expiries: Story = story(everyExpiry, "en", {
  ...expiries,
  "epoch 0": en.signedIn("Oct 31"),
});

/** The same on a phone, where no row has the date of the sign-in. */
export const ExpiriesNarrow: Story = {
  ...story(everyExpiry, "en", { ...expiries, "epoch 0": en.active("11 minutes ago") }),
  parameters: { ...meta.parameters, width: 320 },
};

/** In German. */
export const ExpiriesGerman: Story = story(everyExpiry, "de", {
  "3 days left": "Meldet sich in 3 Tagen selbst ab",
  "30 hours left": "Meldet sich morgen selbst ab",
  "3 weeks ago": "Abgelaufen am 3. Nov.",
});

/** In Arabic, from right to left. */
export const ExpiriesArabic: Story = story(everyExpiry, "ar", {
  "5 hours left": "يُسجَّل الخروج تلقائيًا خلال 5 ساعات",
  "3 weeks ago": "انتهى في 3 نوفمبر",
});

/** In Hindi. */
export const ExpiriesHindi: Story = story(everyExpiry, "hi", {
  "5 hours left": "5 घंटे में अपने-आप साइन आउट",
});

/** In Japanese. */
export const ExpiriesJapanese: Story = story(everyExpiry, "ja", {
  "5 hours left": "自動サインアウト：5 時間後",
  "3 weeks ago": "11月3日に期限切れ",
});
