import type { SessionsClient } from "../session/SessionsClient.js";

/**
 * Subscribes where the client can, and returns how to stop. One that throws is as one that cannot,
 * and nothing is heard of it after the stop.
 */
export function subscribeSafely(client: SessionsClient, onChange: () => void): () => void {
  let isOpen = true;
  const stop = attempt(() => client.subscribe?.(() => isOpen && onChange()));
  return () => {
    isOpen = false;
    attempt(() => stop?.());
  };
}

function attempt<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
