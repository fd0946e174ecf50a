import { randomUUID } from "node:crypto";
import { hashPassword, isPassword } from "./password.mjs";

/**
 * The accounts, each with an email and a password. Use your own sign-in in its place.
 *
 * @param {import("./database.mjs").Sql} sql
 */
export function createAccounts(sql) {
  return {
    /** Creates an account, unless it exists. @param {{ email: string, password: string }} account */
    async add({ email, password }) {
      const found = await sql`SELECT id FROM accounts WHERE email = ${email}`;
      if (found.length > 0) return;
      const hash = await hashPassword(password);
      await sql`INSERT INTO accounts (id, email, password) VALUES (${randomUUID()}, ${email}, ${hash})
        ON CONFLICT (email) DO NOTHING`;
    },
    /**
     * Returns the id of the account with this email and password.
     *
     * @param {string} email
     * @param {string} password
     * @returns {Promise<string | undefined>}
     */
    async check(email, password) {
      const [found] = await sql`SELECT id, password FROM accounts WHERE email = ${email}`;
      return (await isPassword(password, found?.password)) ? found?.id : undefined;
    },
    /** @param {string} id @returns {Promise<string | undefined>} */
    async emailOf(id) {
      return (await sql`SELECT email FROM accounts WHERE id = ${id}`)[0]?.email;
    },
  };
}
