import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "./sources.js";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...filesBelow("docs").filter((path) => /^docs\/[^/]+\.md$/.test(path)),
];

/**
 * Returns the text without code blocks, because brackets in code are no links and `#` is no heading there.
 */
function prose(path: string): string {
  return readFileSync(new URL(path, root), "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
}

/** Returns the anchors of a document, as GitHub makes them from its headings. */
function anchorsOf(path: string): string[] {
  return [...prose(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Returns the links and pictures of a document, without links to other websites. */
function targetsOf(path: string): string[] {
  const text = prose(path);
  const links = [
    ...text.matchAll(/\]\(([^)\s]+)\)/g),
    ...text.matchAll(/(?:src|srcset)="([^"]+)"/g),
  ];
  return links.map(([, target = ""]) => target).filter((target) => !/^[a-z]+:/.test(target));
}

describe("a document", () => {
  it.each(documents)("%s links only to files and headings that exist", (path) => {
    const broken = targetsOf(path).filter((target) => {
      const [file = "", anchor] = target.split("#");
      const linked = file === "" ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(new URL(linked, root))) return true;
      return anchor !== undefined && !anchorsOf(linked).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("links to others at all: the search for links still works", () => {
    expect(targetsOf("README.md").length).toBeGreaterThan(10);
    expect(anchorsOf("docs/testing.md")).toContain("what-npm-test-checks");
  });

  it("is reached from the README", () => {
    const reached = new Set(["README.md"]);
    for (const path of reached) {
      for (const target of targetsOf(path)) {
        const linked = posix.join(posix.dirname(path), target.split("#")[0] ?? "");
        if (documents.includes(linked)) reached.add(linked);
      }
    }
    expect(documents.filter((path) => !reached.has(path))).toEqual([]);
  });
});

it("the README names the two commands that CI and a visitor run", () => {
  const text = readFileSync(new URL("README.md", root), "utf8");
  expect(text).toContain("npm ci && npm start");
  expect(text).toContain("npm ci && npm test");
});
