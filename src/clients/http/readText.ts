import { SessionsError } from "../../session/SessionsError.js";

/** Many times the longest list that a person can look through. */
const mostBytes = 8_000_000;

/** The text of a body; one that does not end would fill the memory until the request times out. */
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
      throw new SessionsError("invalid-response", "The answer is too long.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
