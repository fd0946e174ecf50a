import { join } from "node:path";

/**
 * The configuration of api-extractor for one entry. It writes a report, and all declarations in one file.
 *
 * @param {{ root: string, types: string, out: string }} entry
 * @returns {import("@microsoft/api-extractor").IExtractorConfigPrepareOptions}
 */
export function configOf({ root, types, out }) {
  const quiet = { logLevel: /** @type {const} */ ("none") };
  const strict = { logLevel: /** @type {const} */ ("error") };
  return {
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    projectFolderLookupToken: root,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: "report.api.md",
        reportFolder: out,
        reportTempFolder: join(out, "temp"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: join(out, "rollup.d.ts") },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: strict },
        tsdocMessageReporting: {
          default: strict,
          // The punctuation of a docstring is not part of the public types.
          "tsdoc-param-tag-missing-hyphen": quiet,
          "tsdoc-escape-right-brace": quiet,
          "tsdoc-malformed-inline-tag": quiet,
        },
        extractorMessageReporting: {
          default: strict,
          // There are no release tags, because everything exported is public.
          "ae-missing-release-tag": quiet,
          "ae-undocumented": quiet,
          // `hiddenIn` adds these types to the report.
          "ae-forgotten-export": quiet,
        },
      },
    },
  };
}

// api-extractor brings an older TypeScript, which does not know every option of tsconfig.json.
const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  jsx: "react-jsx",
  strict: true,
  skipLibCheck: true,
  types: [],
};
