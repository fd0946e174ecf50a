/** The text of `docs/parts.md`. */
export function partsPage(): string;
/** The table of the tokens for `docs/theming.md`. */
export function tokensTable(): string;
/** Replaces the table between its two comments in a document. */
export function withTable(page: string, table: string): string;
/** The names of parts and of public properties in the stylesheet. */
export const inStyles: { parts: string[]; tokens: string[] };
