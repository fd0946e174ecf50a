/**
 * What a test file's titles can be, as far as its text tells: each text in quotes, with anything in place
 * of what is filled in (`%s`, `$name`, `${…}`).
 */
function titlesIn(code: string): RegExp[] {
  // A comment may hold an apostrophe, and only a template goes over several lines.
  const token =
    /\/\/.*|(?<=[(,[=?:{\s])(?:"((?:\\.|[^"\\\n])+)"|'((?:\\.|[^'\\\n])+)'|`((?:\\.|[^`\\])+)`)/g;
  const texts = [...code.matchAll(token)].flatMap(([, double, single, template]) => {
    const text = double ?? single ?? template;
    return text === undefined ? [] : [text.replaceAll(/\\(.)/g, "$1")];
  });
  return [...new Set(texts)].flatMap((text) => {
    const fixed = text.split(/%[sdifjoO#]|\$\{[^}]*\}|\$[\w.]+/);
    // Of a title that is filled in as a whole the text tells nothing.
    if (fixed.join("").replaceAll(/\W/g, "").length < 6) return [];
    const pattern = fixed.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*");
    return [new RegExp(`^(?:.* )?${pattern}$`, "s")];
  });
}

/** Whether a file can have a test of this full name: one of its titles stands at the end of it. */
export const hasTest = (code: string, name: string): boolean =>
  titlesIn(code).some((title) => title.test(name));
