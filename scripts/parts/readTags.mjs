/**
 * Reads the opening tags of a file in JSX: the name of each tag, and the text of its attributes. It counts braces, because
 * an attribute may contain a `>`.
 *
 * @param {string} text
 * @returns {{ tag: string, attributes: string }[]}
 */
export function readTags(text) {
  return [...text.matchAll(/<(\w+)(?=\s)/g)].flatMap(({ 1: tag = "", index }) => {
    const end = endOf(text, index + tag.length + 1);
    return end === undefined ? [] : [{ tag, attributes: text.slice(index, end) }];
  });
}

/** The names of `data-…` attributes in a text: those of JSX, and the keys of objects. */
export const dataNames = (/** @type {string} */ text) => [
  ...new Set([...text.matchAll(/\b(data-[a-z-]+)(?==|":)/g)].map(([, name = ""]) => name)),
];

/**
 * @param {string} text
 * @param {number} start
 */
function endOf(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth < 0) return undefined;
    if (depth === 0 && text[at] === ">") return at;
  }
  return undefined;
}
