const deadlineMs = 15_000;

/** What the server answered. The status is 0 when there was no answer within 15 seconds. */
export interface Answer {
  status: number;
  data?: any;
  /** How long to wait before the next try, such as "5 seconds". */
  wait: string;
}

/** What can be sent in addition to the path. */
export interface Message {
  body?: object;
  headers?: Record<string, string>;
}

/** Sends a GET to the server of this page, or a POST when there is a body. Never throws. Gives up after 15 seconds. */
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
