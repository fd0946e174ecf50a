import { copyFileSync, cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the files of the recipe belong in an application. */
const places = {
  "OwnSessions.php": "app/Sessions",
  "SessionsController.php": "app/Http/Controllers",
  "SessionsProvider.php": "app/Providers",
  "created_at.php": "database/migrations",
  "routes.php": "routes/sessions",
};
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Copies the application, and the recipe into it, to a new temporary folder. Returns the folder. */
export function copyApplication(): string {
  const folder = mkdtempSync(join(tmpdir(), "sessions-laravel-"));
  cpSync(path("app"), folder, { recursive: true });
  for (const empty of ["bootstrap/cache", "storage/framework/cache", "storage/framework/views"]) {
    mkdirSync(join(folder, empty), { recursive: true });
  }
  for (const [name, place] of Object.entries(places)) {
    const target = join(folder, place, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path(`../../demo/recipes/laravel/${name}`), target);
  }
  return folder;
}
