import { expect, it } from "vitest";
import { sources } from "./sources.js";

it("everything that src exports says what it is, in a docstring right above it", () => {
  const bare = sources.flatMap(({ path, program, comments, text }) =>
    program.body
      .filter((node) => node.type.startsWith("Export") && "declaration" in node && node.declaration)
      .filter(({ start }) => {
        const above = comments.findLast((comment) => comment.end <= start);
        const isDocstring = above?.type === "Block" && above.value.startsWith("*");
        return !isDocstring || text.slice(above.end, start).trim() !== "";
      })
      .map(({ start }) => `${path}:${text.slice(0, start).split("\n").length}`),
  );
  expect(bare).toEqual([]);
});
