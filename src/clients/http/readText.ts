import { SessionsError } from "../../session/SessionsError.js";

/** Longest body, in bytes: many times the longest list that a person can read. */
const mostBytes = 8_000_000;

/**
 * Reads the text of a body. It stops after `mostBytes`, because a body without an end would fill the memory
 * until the request times out.
 *
 * @throws {SessionsError} `invalid-response` when the body is too long.
 */
export async function readText(reply: Response): Promise<string> {
  // React Native has no streams.
  if (!reply.body) return reply.text();
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = mostBytes;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.length;
    if (left < 0) {
      reader.cancel().catch(() => undefined);
      throw new SessionsError("invalid-response", "The response is too long.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
