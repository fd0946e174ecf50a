import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

const run = promisify(execFile);
const cache = fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url));

/**
 * Unpacks the Chromium that `npm ci` installed, once for each version. Several processes may call this at the same
 * time. Each unpacks into its own folder, and the first one to finish renames its folder to the final name.
 *
 * @returns {Promise<{ path: string, libraries: string, fonts: string } | undefined>} `undefined` when the package is
 *   missing, or has no binary for this machine.
 */
export async function unpackChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const root = packageFolder();
  if (!root) return undefined;
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(join(root, "bin"), folder);
  return {
    path: join(folder, "chromium"),
    libraries: join(folder, "lib"),
    fonts: folder,
  };
}

function packageFolder() {
  try {
    const entry = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
    return join(dirname(entry), "../..");
  } catch {
    return undefined;
  }
}

/**
 * @param {string} packed
 * @param {string} folder
 */
async function unpack(packed, folder) {
  const own = `${folder}.${process.pid}.${Date.now()}`;
  await mkdir(own, { recursive: true });
  await Promise.all([
    inflate(join(packed, "chromium.br"), join(own, "chromium"), 0o755),
    extract(join(packed, "al2023.tar.br"), own),
    extract(join(packed, "fonts.tar.br"), own),
  ]);
  await rename(own, folder).catch(async (error) => {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/**
 * @param {string} from
 * @param {string} to
 * @param {number} [mode]
 */
async function inflate(from, to, mode) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

/**
 * @param {string} from
 * @param {string} folder
 */
async function extract(from, folder) {
  const tar = join(folder, `${Math.random()}.tar`);
  await inflate(from, tar);
  await run("tar", ["-xf", tar, "--no-same-owner", "-C", folder]);
  await rm(tar);
}
