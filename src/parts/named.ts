/** How a part is found: by the kit's stylesheet, and by `::part()` from outside of a shadow root. */
export function named(name: string): { "data-sessions": string; part: string } {
  return { "data-sessions": name, part: name };
}
