/**
 * Runs a task for each item, at most `limit` at once. Resolves when all tasks are done; rejects with the
 * first error.
 */
export async function mapWithConcurrency<Item>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
