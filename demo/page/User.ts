import { send } from "./send.js";

/** The person whose account the page shows. */
export interface User {
  id: string;
  name: string;
  email: string;
}

/** Asks the server who is signed in. Returns `null` for nobody, and `undefined` when the server does not answer. */
export async function askForUser(): Promise<User | null | undefined> {
  const { status, data } = await send("/api/auth/get-session");
  return status === 200 ? (data?.user ?? null) : undefined;
}

/** Reads the same from this document, where the server has written it. */
export function userOfDocument(): User | null | undefined {
  const text = document.getElementById("user")?.textContent;
  return text ? JSON.parse(text) : undefined;
}
