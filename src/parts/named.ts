let isInShadow = false;

/**
 * From this call on, each part gets a `part` attribute for `::part()`. `<active-sessions>` calls it,
 * because it renders into a shadow root.
 */
export function nameForShadow(): void {
  isInShadow = true;
}

/**
 * The attributes that name a part: `data-sessions` for stylesheets, and `part` in the shadow root of
 * `<active-sessions>`. Elsewhere `part` is left out, because it has no effect there and a list has
 * thousands of parts.
 */
export function named(name: string): { "data-sessions": string; part?: string } {
  return isInShadow ? { "data-sessions": name, part: name } : { "data-sessions": name };
}

/**
 * The `part` attribute of a part. The elements of a row use it with a written `data-sessions` in place of
 * `named`, because props that are spread take more memory, and a list has thousands of elements.
 */
export function partOf(name: string): string | undefined {
  return isInShadow ? name : undefined;
}
