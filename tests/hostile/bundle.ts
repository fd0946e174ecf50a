import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the page's script and styles from the sources, so that the tests need no build before them. */
export async function bundle(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.tsx", import.meta.url))],
    outdir: "page",
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    target: "es2022",
    // Use React's development build, because only that prints warnings.
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const [script, styles] = [".js", ".css"].map(
    (ending) => outputFiles.find(({ path }) => path.endsWith(ending))!.text,
  );
  return { script: script!, styles: styles! };
}
