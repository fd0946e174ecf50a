import { type Answer, send } from "./send.js";

/** The server recognises a second try by this key, so that a lost answer leaves no session that nobody uses. */
let attempt = crypto.randomUUID();

/**
 * Signs this browser in, and so ends its old session. All tabs of the browser take turns. So when two tabs
 * sign in at once, the second one sends the cookie that the first one got.
 *
 * @param account The account of the page. When another account is signed in by now, the server refuses (409).
 */
export async function signIn(email: string, password: string, account?: string): Promise<Answer> {
  return navigator.locks.request("sign-in", async () => {
    const headers = { "x-attempt": attempt, ...(account && { "x-account": account }) };
    const answer = await send("/api/auth/sign-in/email", { body: { email, password }, headers });
    if (answer.status === 200) attempt = crypto.randomUUID();
    return answer;
  });
}
