import { send } from "./send.js";

/** Whom the page belongs to. */
export interface User {
  id: string;
  name: string;
  email: string;
}

/** Whose session the browser has; `null`: nobody's, and nothing where the server does not say. */
export async function askForUser(): Promise<User | null | undefined> {
  const { status, data } = await send("/api/auth/get-session");
  return status === 200 ? (data?.user ?? null) : undefined;
}

/** The same, as the server has written it into this document. */
export function userOfDocument(): User | null | undefined {
  const text = document.getElementById("user")?.textContent;
  return text ? JSON.parse(text) : undefined;
}
