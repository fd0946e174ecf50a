// Writes docs/parts.md, and the table of tokens in docs/theming.md.
import { readFileSync, writeFileSync } from "node:fs";
import { partsPage, tokensTable, withTable } from "./parts/table.mjs";

const docs = (/** @type {string} */ name) => new URL(`../docs/${name}`, import.meta.url);

writeFileSync(docs("parts.md"), partsPage());
const theming = readFileSync(docs("theming.md"), "utf8");
writeFileSync(docs("theming.md"), withTable(theming, tokensTable()));
