import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { freeLicences } from "../licences.mjs";

/**
 * Returns the notice of one package: its name, version and licence, and below them the text of its licence.
 *
 * @param {string} folder The package's folder.
 * @throws {Error} When its licence is not in {@link freeLicences}, or when it has no file with the licence's text.
 */
export function noticeOf(folder) {
  const manifest = readFileSync(join(folder, "package.json"), "utf8");
  const { name, version, license } = JSON.parse(manifest);
  if (!freeLicences.test(license)) {
    throw new Error(`element.js contains ${name}, whose licence is not allowed: ${license}`);
  }
  const files = readdirSync(folder).toSorted();
  const papers = files.filter((file) => /^(licen[cs]e|copying)\b/i.test(file));
  if (papers.length === 0) {
    throw new Error(`element.js contains ${name}, which has no file with the text of its licence`);
  }
  // Apache-2.0 requires the package's NOTICE file, too.
  const notices = files.filter((file) => /^notice\b/i.test(file));
  const texts = [...papers, ...notices].map((file) => readFileSync(join(folder, file), "utf8"));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join("\n\n");
}
