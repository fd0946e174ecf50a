/**
 * The longest of several labels. A button with the width of this label does not change its size when its
 * label changes.
 */
export function longest(labels: readonly string[]): string {
  return labels.reduce((a, b) => (b.length > a.length ? b : a));
}
