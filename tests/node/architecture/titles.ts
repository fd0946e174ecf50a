/**
 * Returns patterns for all titles that a test file may have, judged by its text only. Each quoted text is one
 * pattern. A filled-in part (`%s`, `$name`, `${…}`) matches anything.
 */
function titlesIn(code: string): RegExp[] {
  // Skip comments, because they may contain an apostrophe. Only a template may span several lines.
  const token =
    /\/\/.*|(?<=[(,[=?:{\s])(?:"((?:\\.|[^"\\\n])+)"|'((?:\\.|[^'\\\n])+)'|`((?:\\.|[^`\\])+)`)/g;
  const texts = [...code.matchAll(token)].flatMap(([, double, single, template]) => {
    const text = double ?? single ?? template;
    return text === undefined ? [] : [text.replaceAll(/\\(.)/g, "$1")];
  });
  return [...new Set(texts)].flatMap((text) => {
    const fixed = text.split(/%[sdifjoO#]|\$\{[^}]*\}|\$[\w.]+/);
    // When almost the whole title is filled in, the text does not show what the title is.
    if (fixed.join("").replaceAll(/\W/g, "").length < 6) return [];
    const pattern = fixed.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*");
    return [new RegExp(`^(?:.* )?${pattern}$`, "s")];
  });
}

/** Whether a file can contain a test with this full name. The name must end with one of the file's titles. */
export const hasTest = (code: string, name: string): boolean =>
  titlesIn(code).some((title) => title.test(name));
