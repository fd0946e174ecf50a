// Writes the item for the shadcn registry from its source: `npm run registry`. With `--check`, it only checks that the
// item is up to date.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../docs/registry/", import.meta.url);
const content = readFileSync(new URL("active-sessions.tsx", folder), "utf8");
const item = {
  $schema: "https://ui.shadcn.com/schema/registry-item.json",
  name: "active-sessions",
  type: "registry:block",
  title: "Active sessions",
  description: "Shows where the person is signed in, and signs out what is not them.",
  dependencies: ["react-active-sessions", "@tanstack/react-query", "sonner"],
  registryDependencies: ["alert-dialog", "badge", "button", "sonner"],
  files: [
    {
      path: "registry/active-sessions.tsx",
      type: "registry:component",
      target: "components/active-sessions.tsx",
      content,
    },
  ],
};
const text = `${JSON.stringify(item, undefined, 2)}\n`;
const file = new URL("active-sessions.json", folder);
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("docs/registry/active-sessions.json is old. Run `npm run registry`.");
  process.exit(1);
}
