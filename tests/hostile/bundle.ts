import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The page's script and styles, made of the sources: no build has to come before the tests. */
export async function bundle(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.tsx", import.meta.url))],
    outdir: "page",
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    target: "es2022",
    // With all that React warns of.
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const [script, styles] = [".js", ".css"].map(
    (ending) => outputFiles.find(({ path }) => path.endsWith(ending))!.text,
  );
  return { script: script!, styles: styles! };
}
