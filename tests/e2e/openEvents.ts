/** A stream of server-sent events. `text` returns what was received so far. */
export interface OpenEvents {
  status: number;
  text(): string;
  /** Resolves when the server has closed the stream. */
  closed: Promise<void>;
  close(): void;
}

/** Opens a stream of server-sent events without a browser. */
export async function openEvents(
  url: string,
  headers: Record<string, string>,
): Promise<OpenEvents> {
  const stop = new AbortController();
  const reply = await fetch(url, { headers, signal: stop.signal });
  let text = "";
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of reply.body!) text += decoder.decode(chunk, { stream: true });
  };
  const closed = read().catch(() => undefined);
  return { status: reply.status, text: () => text, closed, close: () => stop.abort() };
}
