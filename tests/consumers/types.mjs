// Type-checks an application that uses every entry of the packed package, with every supported TypeScript version,
// module resolution and host version. The declarations of libraries are checked too: `npm run test:types`.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTypes } from "./types/check.mjs";
import { installHost } from "./types/install.mjs";

const here = fileURLToPath(new URL("./types", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const compilers = ["5.9.3", "6.0.3", "7.0.2"];
const resolutions = ["node16", "nodenext", "bundler"];
/** The oldest versions that the package supports, and the versions that it is built with. */
const hosts = {
  oldest: {
    react: "18.2.0",
    "react-dom": "18.2.0",
    // This is the first version in which a component may return everything that React can render.
    "@types/react": "18.2.8",
    "@types/react-dom": "18.2.8",
    // `@types/react` accepts any version of these types, but does not compile with the newest one.
    "@types/scheduler": "0.16.8",
    "@tanstack/react-query": "5.0.0",
  },
  newest: Object.fromEntries(
    ["react", "react-dom", "@types/react", "@types/react-dom", "@tanstack/react-query"].map(
      (name) => [name, devDependencies[name]],
    ),
  ),
};

// Use a folder outside of the project, so that nothing in the project's node_modules is found by accident.
const work = mkdtempSync(join(tmpdir(), "sessions-types-"));
process.once("exit", () => rmSync(work, { recursive: true, force: true }));
const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));

const checks = [];
for (const [host, wanted] of Object.entries(hosts)) {
  const folder = join(work, host);
  installHost({ folder, tarball: join(work, filename), compilers, wanted });
  cpSync(join(here, "sample.tsx"), join(folder, "sample.tsx"));
  for (const compiler of compilers) {
    const check = { host, folder, compiler };
    for (const resolution of resolutions) checks.push({ ...check, resolution, isExact: false });
    // Check exact optional properties with one resolution only, because every resolution finds the same declarations.
    checks.push({ ...check, resolution: "bundler", isExact: true });
  }
}

/** @type {string[]} */
const failed = [];
let next = 0;
/** Runs checks until none is left. */
async function worker() {
  for (let check = checks[next++]; check; check = checks[next++]) {
    const { host, compiler, resolution, isExact } = check;
    const errors = await checkTypes(check);
    const how = isExact ? `${resolution}, exact optional properties` : resolution;
    const name = `TypeScript ${compiler}, ${how}, ${host} host`;
    console.log(`${errors === "" ? "ok  " : "FAIL"} ${name}`);
    if (errors !== "") console.log(errors.slice(0, 3000));
    if (errors !== "") failed.push(name);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, worker));
console.log(`${checks.length - failed.length} of ${checks.length} passed`);
process.exit(failed.length > 0 ? 1 : 0);
