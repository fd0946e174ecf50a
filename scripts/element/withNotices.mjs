import { fileURLToPath } from "node:url";
import { noticeOf } from "./noticeOf.mjs";
import { packageOf } from "./packageOf.mjs";

const kit = fileURLToPath(new URL("../..", import.meta.url));
const line = `\n\n${"-".repeat(80)}\n\n`;

/**
 * Writes the licence texts of all packages whose code is in a bundle into a file beside it, because MIT requires the
 * text in each copy. The first line of the bundle names that file. The build fails when a package has no such text.
 *
 * @returns {import("vite").Plugin}
 */
export const withNotices = () => ({
  name: "with-notices",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      // License scanners know this name, because webpack uses it.
      const fileName = `${chunk.fileName}.LICENSE.txt`;
      const modules = Object.entries(chunk.modules);
      const contained = modules.filter(([, { renderedLength }]) => renderedLength > 0);
      const folders = new Set(contained.map(([id]) => packageOf(id, kit)));
      const notices = [...folders].map(noticeOf).toSorted();
      this.emitFile({ type: "asset", fileName, source: `${notices.join(line)}\n` });
      chunk.code = `/*! Licenses: ${fileName} */\n${chunk.code}`;
    }
  },
});
