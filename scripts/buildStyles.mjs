// Writes the files next to dist/styles.css.
import { cpSync, readFileSync, writeFileSync } from "node:fs";

const dist = (/** @type {string} */ name) => new URL(`../dist/${name}`, import.meta.url);

// The same stylesheet in a cascade layer, for hosts that order their layers. Every rule outside a layer wins over it.
const styles = readFileSync(dist("styles.css"), "utf8");
writeFileSync(dist("styles.layer.css"), `@layer active-sessions {\n${styles}}\n`);

// The themes only set the tokens of the stylesheet, so a bundler of the host lowers them together with it.
cpSync(new URL("../src/styles/themes", import.meta.url), dist("themes"), { recursive: true });

// TypeScript needs a declaration for `import "react-active-sessions/styles.css"`.
writeFileSync(dist("styles.css.d.ts"), "export {};\n");
