/** How many items a chunk begins with. */
const usual = 50;
/** A chunk that has grown to so many takes no newcomer at its end. */
const most = 100;

/** Some items that stay together. */
export interface Chunk<Item> {
  key: number;
  items: Item[];
}

/**
 * Cuts a list into chunks, again and again as it changes. An item stays in the chunk that it was in, because
 * a row that changes its chunk would be made anew and lose its focus; only one that changes its place among
 * the others may have to. A newcomer joins the one before it.
 */
export function createCutter<Item>(
  keyOf: (item: Item) => string,
): (items: readonly Item[]) => Chunk<Item>[] {
  let home = new Map<string, number>();
  let lastKey = 0;
  return (items) => {
    const before = home;
    home = new Map();
    const chunks: Chunk<Item>[] = [];
    const used = new Set<number>();
    const begin = (key = ++lastKey) => {
      used.add(key);
      chunks.push({ key, items: [] });
    };
    for (const item of items) {
      const own = before.get(keyOf(item));
      const current = chunks.at(-1);
      if (own !== undefined && !used.has(own)) begin(own);
      else if (
        !current ||
        (own !== current.key && current.items.length >= (before.size > 0 ? most : usual))
      )
        begin();
      const { key, items: together } = chunks.at(-1)!;
      together.push(item);
      home.set(keyOf(item), key);
    }
    return chunks;
  };
}
