const deadlineMs = 15_000;

/** What the server said; a status of 0: nothing within 15 seconds. */
export interface Answer {
  status: number;
  data?: any;
  /** "5 seconds": how long a refusal wants us to wait. */
  wait: string;
}

/** What can be sent beside the path. */
export interface Message {
  body?: object;
  headers?: Record<string, string>;
}

/** Asks the server of this page, or posts to it where there is a body. Never throws, and never waits for ever. */
export async function send(path: string, { body, headers }: Message = {}): Promise<Answer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), deadlineMs);
  try {
    const reply = await fetch(path, {
      method: body ? "POST" : "GET",
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      body: body && JSON.stringify(body),
      cache: "no-store",
      signal: late.signal,
    });
    const text = await reply.text();
    return { status: reply.status, data: parse(text), wait: waitOf(reply.headers) };
  } catch {
    return { status: 0, wait: "" };
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function waitOf(headers: Headers): string {
  const seconds = Number(headers.get("retry-after"));
  if (!(seconds > 0)) return "a minute";
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}
