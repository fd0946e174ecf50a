import { type Answer, send } from "./send.js";

/** By it the server knows a second try, so that a lost answer leaves no session that nobody uses. */
let attempt = crypto.randomUUID();

/**
 * Signs this browser in, which ends the session that it had. All its tabs take turns: one that signs in
 * meanwhile does so with the cookie of the one before.
 *
 * @param account Whose page it is: the server refuses (409) where another account is signed in by now.
 */
export async function signIn(email: string, password: string, account?: string): Promise<Answer> {
  return navigator.locks.request("sign-in", async () => {
    const headers = { "x-attempt": attempt, ...(account && { "x-account": account }) };
    const answer = await send("/api/auth/sign-in/email", { body: { email, password }, headers });
    if (answer.status === 200) attempt = crypto.randomUUID();
    return answer;
  });
}
