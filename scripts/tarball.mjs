// Writes docs/tarball.json: the files of a release, and its size in bytes. A test compares it with the package.
import { writeFileSync } from "node:fs";
import { packed } from "./packed.mjs";

const report = packed();
const path = new URL("../docs/tarball.json", import.meta.url);
writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
console.log(`${report.files.length} files, ${report.size} bytes, ${report.unpackedSize} unpacked`);
