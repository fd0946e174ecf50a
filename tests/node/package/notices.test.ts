import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { expect, it } from "vitest";
import { preactForReact } from "../../../scripts/element/preactForReact.mjs";
import { root } from "../architecture/sources.js";
import { readBuilt } from "./built.js";

const notices = readBuilt("dist/element.js.LICENSE.txt").split(/^-{80}$/m);
const noticeFor = (name: string) => notices.find((one) => one.trim().startsWith(`${name} `));

/** Resolves React to Preact, and leaves the styles out, because they contain no code of a package. */
const asTheElement: Plugin = {
  name: "as-the-element",
  setup({ onResolve, onLoad, resolve }) {
    for (const { find, replacement } of preactForReact) {
      onResolve({ filter: find }, ({ path, resolveDir, kind }) =>
        resolve(path.replace(find, replacement), { resolveDir, kind }),
      );
    }
    onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({ path, namespace: "styles" }));
    onLoad({ filter: /./, namespace: "styles" }, () => ({ contents: "export default ''" }));
  },
};

/** The packages whose code the element contains, as a second bundler sees it. */
async function packagesInElement(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ["scripts/element/entry.mjs"],
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    write: false,
    logLevel: "error",
    metafile: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [asTheElement],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /.*\bnode_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

const contained = await packagesInElement();

it("the element says in its first line where the licences of its code are", () => {
  const line = "/*! Licenses: element.js.LICENSE.txt */\n";
  expect(readBuilt("dist/element.js").slice(0, line.length)).toBe(line);
});

it("the licences name each package whose code is in the element, and no other", () => {
  const named = notices.map((one) => one.trim().split(" ")[0]);
  // The bundler of the build adds helpers of its own.
  const expected = [...contained, "react-active-sessions", "rolldown"];
  expect(named).toEqual(expected.toSorted());
  expect(contained).toContain("preact");
});

it("the licences have the version and the whole text of each package's licence", () => {
  for (const name of [...contained, "rolldown"]) {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = readdirSync(folder).find((one) => /^license(\.md)?$/i.test(one))!;
    const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
    expect(noticeFor(name)).toContain(`${name} ${version} (`);
    expect(noticeFor(name)).toContain(readFileSync(new URL(file, folder), "utf8").trim());
  }
  const own = readFileSync(new URL("LICENSE", root), "utf8").trim();
  expect(noticeFor("react-active-sessions")).toContain(own);
});
