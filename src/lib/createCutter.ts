/**
 * Items in the first chunks and in the others. The first chunks are smaller, because the browser lays out the
 * chunks that are near to the viewport as a whole. All others are larger, because each chunk has a cost of its own
 * while the user scrolls.
 */
const firstSize = 16;
const size = 50;
const firstChunks = 4;
/** Most items in a chunk. When a chunk is full, a new item at its end starts another chunk. */
const maxSize = 100;

/** Items that stay together. */
export interface Chunk<Item> {
  key: number;
  items: Item[];
}

/**
 * Creates a function that splits a list into chunks each time the list changes. An item stays in its chunk,
 * because React would remount a row in another chunk, and the row would lose its focus. Only an item that
 * moves within the list may change its chunk. A new item joins the chunk of the item before it.
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
    const limit = () => {
      if (before.size > 0) return maxSize;
      return chunks.length <= firstChunks ? firstSize : size;
    };
    for (const item of items) {
      const own = before.get(keyOf(item));
      const current = chunks.at(-1);
      if (own !== undefined && !used.has(own)) begin(own);
      else if (!current || (own !== current.key && current.items.length >= limit())) begin();
      const { key, items: together } = chunks.at(-1)!;
      together.push(item);
      home.set(keyOf(item), key);
    }
    return chunks;
  };
}
