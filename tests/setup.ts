import fc from "fast-check";
import "./setup.console.js";

// The seed is fixed, so that a random failure does not block an unrelated change. To use another seed:
// FUZZ_SEED=$RANDOM npx vitest run --project unit
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_125) });

// A file of pure functions begins with "@vitest-environment node", because setting up a page takes longer than
// most of its tests.
if (typeof document !== "undefined") await import("./setup.page.js");
