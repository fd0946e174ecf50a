/**
 * The folder of the package that a module belongs to, with `/` on Windows too, as in the ids of the bundler.
 *
 * @param {string} id The module's id in the bundle.
 * @param {string} root The kit's own folder, with a separator at the end.
 * @throws {Error} When the module is in no package.
 */
export function packageOf(id, root) {
  const path = slashed(id);
  const kit = slashed(root);
  // The bundler adds a module of its own.
  if (id.startsWith("\0rolldown/")) return `${kit}node_modules/rolldown`;
  const [, installed] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (installed) return installed;
  if (path.startsWith(kit)) return kit;
  throw new Error(`element.js contains a module of an unknown package: ${id}`);
}

/** @param {string} path */
const slashed = (path) => path.replaceAll("\\", "/");
