/** What each public custom property sets. */
export const tokenTexts: Readonly<Record<string, string>>;
