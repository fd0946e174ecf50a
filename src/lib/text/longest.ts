/** The longest of some labels: a button that is as wide as that is never moved by what it says. */
export function longest(labels: readonly string[]): string {
  return labels.reduce((a, b) => (b.length > a.length ? b : a));
}
