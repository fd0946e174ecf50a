// TypeScript wants a declaration for `import "react-active-sessions/styles.css"`.
import { writeFileSync } from "node:fs";

writeFileSync(new URL("../dist/styles.css.d.ts", import.meta.url), "export {};\n");
