import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en.js";
import { sources } from "./sources.js";
import { isNode, type SyntaxNode, walk } from "./walk.js";

const { program, comments } = sources.find(({ path }) => path === "i18n/Messages.ts")!;

/** Sample arguments for each parameter of a message. The example in a docstring uses one of these. */
const samples: Record<string, readonly unknown[]> = {
  action: ["Copy"],
  count: [3, 30],
  date: ["3 Nov"],
  device: ["Chrome on Windows"],
  devices: ["Chrome on Windows and Safari on iPhone"],
  done: [2],
  duration: ["5 minutes"],
  kind: ["TV"],
  label: ["IP address"],
  maker: ["Samsung"],
  name: ["Sparrow"],
  other: ["iPadOS"],
  others: [3],
  place: ["Berlin, Germany"],
  program: ["Chrome", "curl", "Googlebot"],
  system: ["Windows", "macOS"],
  who: ["Support"],
  time: ["4 minutes ago", "in 3 days", "in 10 seconds", "14:02"],
};
/** Messages that the docstring shows for one device, so their count is 1. */
const singular: Record<string, Record<string, readonly unknown[]>> = {
  outcomeUnknown: { count: [1] },
};

/** Returns every list of arguments that the samples can make, in the order of the parameters. */
const argumentsOf = (key: string, parameters: readonly string[]): unknown[][] =>
  parameters.reduce<unknown[][]>(
    (lists, name) =>
      lists.flatMap((list) =>
        (singular[key]?.[name] ?? samples[name] ?? []).map((sample) => [...list, sample]),
      ),
    [[]],
  );

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value) : "");

/**
 * Each key of the interface, with its parameters and with the docstring right above it, joined into one line.
 */
const keys = new Map<string, { docstring: string; parameters: string[] }>();
walk(program, (node: SyntaxNode, [, declaration]) => {
  if (!/^TS(Property|Method)Signature$/.test(node.type)) return;
  if (nameOf(declaration?.id) !== "Messages") return;
  const above = comments.findLast(({ end }) => end <= node.start);
  const isDocstring = above?.type === "Block" && above.value.startsWith("*");
  const text = isDocstring ? above.value.replaceAll(/\s*\n\s*\*|^\*/g, "").trim() : "";
  const parameters = ((node.params ?? []) as unknown[]).map(nameOf);
  keys.set(nameOf(node.key), { docstring: text, parameters });
});

describe("the docstring of a message", () => {
  it("is there for each key of the English words, and in their order", () => {
    expect([...keys.keys()]).toEqual(Object.keys(en));
  });

  it.each(Object.entries<unknown>({ ...en }))("shows the English text: %s", (key, message) => {
    const { docstring, parameters } = keys.get(key)!;
    if (typeof message === "function") {
      const texts = argumentsOf(key, parameters).map((list) => `"${message(...list)}"`);
      expect(
        texts.some((text) => docstring.startsWith(text)),
        [docstring, ...texts].join("\n"),
      ).toBe(true);
      for (const name of parameters) expect(docstring).toContain(`@param ${name} `);
    } else if (typeof message === "object") {
      for (const [name, text] of Object.entries<string>({ ...message })) {
        expect(docstring).toContain(`\`${name}\`: "${text}"`);
      }
    } else {
      expect(docstring.startsWith(JSON.stringify(message)), docstring).toBe(true);
    }
  });
});
