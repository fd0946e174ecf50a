import { describe, expect, it } from "vitest";
import { filesBelow, root, sources } from "./sources.js";
import { isNode, type SyntaxNode, walk } from "./walk.js";
import { readFileSync } from "node:fs";

/** What a security screen must not do. The test searches the code without its comments. */
const forbidden: Record<string, RegExp> = {
  "markup from a string": /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/,
  "markup through a parser": /\b(DOMParser|createContextualFragment|document\.write)\b/,
  "code from a string": /\beval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(/,
  "a store that outlives the page": /\b(localStorage|sessionStorage|indexedDB|caches)\b/,
  "the page's cookies": /\bdocument\s*\.\s*cookie\b|\bcookieStore\b/,
  "a call past the client": /\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b/,
  "where the person is": /\bgeolocation\b/,
  "a line on the host's console": /\bconsole\s*\./,
};

describe("nothing in src uses", () => {
  it.each(Object.entries(forbidden))("%s", (_, pattern) => {
    const users = sources.filter(({ code }) => pattern.test(code));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  it("an address of somebody else; only a client knows that of its own backend", () => {
    const found = sources.flatMap(({ path, code }) =>
      [...code.matchAll(/(https?:|(?<=["'`]))\/\/(?=\w)[^"'`\s]*/g)].map(
        ([address]) => `${path}: ${address}`,
      ),
    );
    expect(found).toEqual(["clients/steamSetsHttp.ts: https://api.steamsets.com"]);
  });

  it("fetch, but for the clients", () => {
    const users = sources.filter(({ code }) => /\bfetch\s*\(/.test(code));
    expect(users.filter(({ path }) => !path.startsWith("clients/"))).toEqual([]);
  });

  it("anything from the network in a stylesheet", () => {
    const sheets = filesBelow("src").filter((path) => path.endsWith(".css"));
    const remote = /url\(|@import\s+(url\()?["']?(https?:)?\/\//;
    expect(sheets.filter((path) => remote.test(readFileSync(new URL(path, root), "utf8")))).toEqual(
      [],
    );
  });
});

describe("the id of a session", () => {
  it("is never part of a selector: selectors are fixed texts", () => {
    const built: string[] = [];
    for (const { path, program, code } of sources) {
      walk(program, ({ type, callee, arguments: given }) => {
        if (type !== "CallExpression" || !isNode(callee) || !isNode(callee.property)) return;
        const method = String(callee.property.name);
        if (!/^(querySelector(All)?|closest|matches|getElementById)$/.test(method)) return;
        const [selector] = given as SyntaxNode[];
        const name = selector?.type === "Identifier" ? String(selector.name) : "";
        const isConstant = new RegExp(`^const ${name || "-"} =\\s*["'\`][^$]*;$`, "m").test(code);
        if (selector?.type !== "Literal" && !isConstant) built.push(`${path}: ${method}`);
      });
    }
    expect(built).toEqual([]);
  });

  it("reaches no attribute of an element", () => {
    const found: string[] = [];
    for (const { path, program } of sources) {
      walk(program, (node, around) => {
        const isId = node.type === "Identifier" && node.name === "sessionId";
        const attribute = around.find(({ type }) => type === "JSXAttribute");
        if (!isId || !attribute || !isNode(attribute.name)) return;
        const isCompared = around.some(({ type }) => type === "BinaryExpression");
        if (!/^(key|on[A-Z].*)$/.test(String(attribute.name.name)) && !isCompared) {
          found.push(`${path}: ${String(attribute.name.name)}`);
        }
      });
    }
    expect(found).toEqual([]);
  });
});
