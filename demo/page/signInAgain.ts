/**
 * Signs in again with the same account, which proves who asks: the server ends the session of before
 * and sets the cookie of a new one. Resolves with why it did not work, and with nothing where it did.
 */
export async function signInAgain(email: string, password: string): Promise<string | undefined> {
  const reply = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined);
  if (reply?.ok) return undefined;
  if (reply?.status === 401) return "That password is wrong.";
  if (reply?.status === 429) return `Too many tries. Wait ${waitOf(reply)}, then try again.`;
  return reply ? "The server could not check it. Try again." : "The server does not answer.";
}

/** How long a refusal wants us to wait, in words. */
export function waitOf({ headers }: Response): string {
  const seconds = Number(headers.get("retry-after"));
  if (!(seconds > 0)) return "a minute";
  return `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
}
