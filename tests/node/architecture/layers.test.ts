import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, sources } from "./sources.js";

/**
 * The layers, from the bottom up. A folder may not import from its own layer's other folders, nor from a
 * higher layer.
 */
const rows = [
  ["lib"],
  ["session"],
  ["device", "time", "network", "clients", "revocation"],
  ["query", "i18n"],
  ["wording", "controller"],
  ["hooks"],
  ["parts"],
  ["components"],
  ["element"],
  ["index", "testing"],
];

/** The packages that may be imported. Each lists the folders that may import it; `*` means every folder. */
const doors: Record<string, readonly string[]> = {
  react: ["*"],
  "ua-parser-js": ["device"],
  isbot: ["device"],
  "date-fns": ["time"],
  "react-dom": ["element"],
  "@tanstack/react-query": ["query", "controller", "hooks", "element"],
};

const roomOf = (path: string) => path.split("/")[0]!.replace(/\.tsx?$/, "");
const rowOf = (room: string) => rows.findIndex((row) => row.includes(room));
const packageOf = (request: string) =>
  request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/");

describe("the layers", () => {
  it("hold every file: each folder of src has its row", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ path }) => rowOf(roomOf(path)) < 0).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("import from below only, and never from a sibling", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((request) => request.startsWith("."))
        .map((request) => posix.join(posix.dirname(path), request))
        .filter((target) => {
          const [from, to] = [roomOf(path), roomOf(target.replace(/\.js$/, ".ts"))];
          return from !== to && rowOf(to) >= rowOf(from);
        })
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("import files that are there", () => {
    const files = filesBelow("src").map((path) => path.slice("src/".length));
    const known = new Set(files.map((path) => path.replace(/\.tsx?$/, ".js")));
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((request) => request.startsWith("."))
        .map((request) => posix.join(posix.dirname(path), request))
        .filter((target) => !known.has(target.replace("?inline", ""))),
    );
    expect(missing).toEqual([]);
  });
});

describe("a heavy dependency", () => {
  it("comes in by its own door, and no other package comes in at all", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((request) => !request.startsWith("."))
        .filter((request) => {
          const allowed = doors[packageOf(request)] ?? [];
          return !allowed.includes("*") && !allowed.includes(roomOf(path));
        })
        .map((request) => `${path} imports ${request}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is no BroadcastChannel outside of query", () => {
    const users = sources.filter(({ code }) => /\bBroadcastChannel\b/.test(code));
    expect(users.filter(({ path }) => roomOf(path) !== "query").map(({ path }) => path)).toEqual(
      [],
    );
  });
});
