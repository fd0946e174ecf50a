import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { configOf } from "./config.mjs";
import { hiddenIn } from "./hidden.mjs";

/**
 * Returns the report of one entry.
 *
 * @param {string} root
 * @param {string} types The path of the entry's declarations, relative to the root.
 */
export function reportOf(root, types) {
  const out = mkdtempSync(join(tmpdir(), "sessions-api-"));
  try {
    mkdirSync(join(out, "temp"));
    const { succeeded } = Extractor.invoke(
      ExtractorConfig.prepare(configOf({ root, types, out })),
      {
        localBuild: true,
        // Do not print which TypeScript api-extractor uses and where it writes.
        messageCallback: (message) => {
          message.handled ||= message.messageId.startsWith("console-");
        },
      },
    );
    if (!succeeded) throw new Error(`api-extractor could not make a report of ${types}.`);
    const report = readFileSync(join(out, "report.api.md"), "utf8");
    const hidden = hiddenIn(readFileSync(join(out, "rollup.d.ts"), "utf8"));
    if (hidden === "") return report;
    return `${report}
## Not exported, but part of what is

\`\`\`ts
${hidden}
\`\`\`
`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
