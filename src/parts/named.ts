let isInShadow = false;

/** Gives each part that is rendered from now on a name for `::part()`, for what renders into a shadow root. */
export function nameForShadow(): void {
  isInShadow = true;
}

/**
 * How a part is found: by the kit's stylesheet, and by `::part()` from outside of the shadow root of
 * `<active-sessions>`. Anywhere else nothing could use that name, and a list has thousands of parts.
 */
export function named(name: string): { "data-sessions": string; part?: string } {
  return isInShadow ? { "data-sessions": name, part: name } : { "data-sessions": name };
}
