import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sessions-files-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Opens the demo's data as the demo does at its start, in a process with the umask that most systems use. */
async function start(): Promise<{ code: number; said: string }> {
  const script = `
    process.umask(0o022);
    const { openFolder } = await import("./demo/server/privateFiles.mjs");
    const { readOrMakeSecret } = await import("./demo/server/secret.mjs");
    const { openDatabase } = await import("./demo/server/database.mjs");
    const folder = process.env.DEMO_DATA;
    openFolder(folder);
    const secret = readOrMakeSecret(folder);
    const { db } = openDatabase({ url: undefined, file: folder + "/demo.sqlite" });
    await db.schema.createTable("any").ifNotExists().addColumn("id", "text").execute();
    console.log("started with " + secret.length);
    process.exit(0);
  `;
  const args = ["--input-type=module", "--eval", script];
  const env = { ...process.env, DEMO_DATA: folder };
  const run = promisify(execFile)(process.execPath, args, { env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
  );
}

const modeOf = async (name: string) => (await stat(join(folder, name))).mode & 0o777;
const secretFile = () => join(folder, "secret");

it("its files are its owner's alone, also in a folder that everybody may read", async () => {
  await chmod(folder, 0o755);
  expect(await start()).toMatchObject({ code: 0, said: "started with 43\n" });
  for (const name of ["secret", "demo.sqlite", "demo.sqlite-wal", "demo.sqlite-shm"]) {
    expect(await modeOf(name), name).toBe(0o600);
  }
});

it("takes files that everybody could read away from them, and says so", async () => {
  await start();
  for (const name of ["secret", "demo.sqlite"]) await chmod(join(folder, name), 0o644);
  const { code, said } = await start();
  expect(code).toBe(0);
  expect(said).toContain(`Others on this computer could read ${secretFile()}`);
  expect([await modeOf("secret"), await modeOf("demo.sqlite")]).toEqual([0o600, 0o600]);
});

it("keeps the secret that it has made", async () => {
  await start();
  const before = await readFile(secretFile(), "utf8");
  await start();
  expect(await readFile(secretFile(), "utf8")).toBe(before);
});

it("does not start in a folder into which everybody may write", async () => {
  await chmod(folder, 0o777);
  const { code, said } = await start();
  expect([code, said]).toEqual([
    1,
    `\n  Everybody on this computer may write into ${folder}. Set DEMO_DATA to a folder of your own.\n\n`,
  ]);
});

it("does not start where the folder is a file", async () => {
  const { folder: outer } = { folder };
  folder = join(outer, "file");
  await writeFile(folder, "");
  expect(await start()).toMatchObject({
    code: 1,
    said: expect.stringContaining("is not a folder"),
  });
  folder = outer;
});

const short: [string, string][] = [
  ["empty", ""],
  ["of white space", " \n\t ".repeat(20)],
  ["too short", "change-me"],
  ["too short with white space around it", `${" ".repeat(40)}change-me\n`],
];

it.each(short)("does not start with a secret that is %s, and says what to do", async (_, text) => {
  await writeFile(secretFile(), text);
  const { code, said } = await start();
  expect(code).toBe(1);
  expect(said).toContain(`The secret in ${secretFile()} has fewer than 32 characters. Remove it.`);
  await rm(secretFile());
  expect((await start()).code).toBe(0);
});

it.each(["a folder", "a link into nothing"])(
  "does not start where the secret is %s",
  async (what) => {
    if (what === "a folder") await mkdir(secretFile());
    else await symlink(join(folder, "nowhere", "else"), secretFile());
    const { code, said } = await start();
    expect(code).toBe(1);
    expect(said).toMatch(/cannot be read or written \((?:EISDIR|EEXIST|ENOENT)\)\. Remove it\./);
  },
);
