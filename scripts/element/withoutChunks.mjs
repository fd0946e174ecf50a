import { fileURLToPath } from "node:url";

const inOneFile = fileURLToPath(new URL("inOneFile.mjs", import.meta.url));
/** The modules that only wait for a chunk, or say that it is missing. `inOneFile.mjs` takes their place. */
const waiting = /\/(useEarlyPress|ActMissed|QuestionLapse)\.js$/;
const dynamic = /\bimport\(("\.[^"]+")\)/g;

/**
 * Replaces `import()` by static imports, for a build to one file. Otherwise the bundler wraps each module behind an
 * `import()`, and that is half of the kit.
 *
 * @returns {import("vite").Plugin}
 */
export const withoutChunks = () => ({
  name: "without-chunks",
  enforce: "pre",
  resolveId: (source) => (waiting.test(source) ? inOneFile : null),
  transform(code, id) {
    if (!/\/src\/.+\.tsx?$/.test(id)) return;
    /** @type {string[]} */
    const imports = [];
    const text = code.replaceAll(dynamic, (_, path) => {
      const name = `lazy${imports.length}`;
      imports.push(`import * as ${name} from ${path};`);
      return `Promise.resolve(${name})`;
    });
    if (imports.length > 0) return { code: imports.join("") + text, map: null };
  },
});
