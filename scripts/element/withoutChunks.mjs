const dynamic = /\bimport\(("\.[^"]+")\)/g;

/**
 * Brings what is lazy along, for a build to one file. Left as they are, calls of `import()` have a bundler
 * wrap each module that they lead to, which is half of the kit.
 *
 * @returns {import("vite").Plugin}
 */
export const withoutChunks = () => ({
  name: "without-chunks",
  enforce: "pre",
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
