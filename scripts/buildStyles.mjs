// Writes the files next to dist/styles.css.
import { readFileSync, writeFileSync } from "node:fs";

const dist = (/** @type {string} */ name) => new URL(`../dist/${name}`, import.meta.url);

// The same stylesheet in a cascade layer, for hosts that order their layers. Every rule outside a layer wins over it.
const styles = readFileSync(dist("styles.css"), "utf8");
writeFileSync(dist("styles.layer.css"), `@layer active-sessions {\n${styles}}\n`);

// TypeScript needs a declaration for `import "react-active-sessions/styles.css"`.
writeFileSync(dist("styles.css.d.ts"), "export {};\n");
