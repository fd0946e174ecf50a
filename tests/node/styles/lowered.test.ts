import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";
import { expect, it } from "vitest";
import { root } from "../architecture/sources.js";
import { readRules } from "./rules.js";

/** The stylesheet as Vite and Next.js build it for browsers without light-dark(). */
const { code } = bundle({
  filename: fileURLToPath(new URL("src/styles/index.css", root)),
  targets: { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) },
});

it.each(["light", "dark"])(
  "colorScheme %s still sets the colours when light-dark() is replaced",
  (scheme) => {
    const rules = readRules(code.toString());
    expect(code.toString()).not.toContain("light-dark(");
    const declarations = new Map(
      rules
        .filter(({ selectors }) => selectors.includes(`[data-scheme="${scheme}"]`))
        .flatMap((rule) => [...rule.declarations]),
    );
    expect(Object.fromEntries(declarations)).toEqual({
      "--lightningcss-light": scheme === "light" ? "initial" : "",
      "--lightningcss-dark": scheme === "dark" ? "initial" : "",
      "color-scheme": scheme,
    });
  },
);
