import { join } from "node:path";

/**
 * What api-extractor is told of one entry: a report, and its declarations in one file.
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
          // How a sentence is punctuated is no part of the contract.
          "tsdoc-param-tag-missing-hyphen": quiet,
          "tsdoc-escape-right-brace": quiet,
          "tsdoc-malformed-inline-tag": quiet,
        },
        extractorMessageReporting: {
          default: strict,
          // There are no stages: what is exported is public.
          "ae-missing-release-tag": quiet,
          "ae-undocumented": quiet,
          // Shown in a part of the report that is made of the rollup.
          "ae-forgotten-export": quiet,
        },
      },
    },
  };
}

// Its own TypeScript is older than that of the build, and need not know all of tsconfig.json.
const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  jsx: "react-jsx",
  strict: true,
  skipLibCheck: true,
  types: [],
};
