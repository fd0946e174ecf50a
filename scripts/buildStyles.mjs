// What stands beside dist/styles.css.
import { readFileSync, writeFileSync } from "node:fs";

const dist = (/** @type {string} */ name) => new URL(`../dist/${name}`, import.meta.url);

// The same in a cascade layer, for hosts that order theirs: it loses to all that is not layered.
const styles = readFileSync(dist("styles.css"), "utf8");
writeFileSync(dist("styles.layer.css"), `@layer active-sessions {\n${styles}}\n`);

// TypeScript wants a declaration for `import "react-active-sessions/styles.css"`.
writeFileSync(dist("styles.css.d.ts"), "export {};\n");
