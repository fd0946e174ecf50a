import { restClient } from "react-active-sessions/clients/rest";
import { type SessionsClient, SessionsError } from "react-active-sessions";

/** What the client needs of `createClient()` from `@supabase/supabase-js`. */
interface Supabase {
  auth: {
    getSession(): Promise<{ data: { session: { access_token: string } | null } }>;
    signOut(options: { scope: "local" }): Promise<{ error: Error | null }>;
  };
}

/**
 * The sessions of a Supabase project, through the Edge Function in `edgeFunction.mjs`.
 *
 * @param url The URL of the project.
 */
export function supabaseSessions(url: string, supabase: Supabase): SessionsClient {
  const client = restClient({
    baseURL: `${url}/functions/v1`,
    paths: { revokeOthers: "/sessions/revoke-others" },
    // The person is named by the header, so no cookie needs to be sent.
    credentials: "omit",
    headers: async (): Promise<Record<string, string>> => {
      const { session } = (await supabase.auth.getSession()).data;
      return session ? { authorization: `Bearer ${session.access_token}` } : {};
    },
  });
  return {
    ...client,
    // Only the SDK can delete what it has stored in the browser. Its default scope would end all sessions.
    async signOut() {
      const { error } = await supabase.auth.signOut({ scope: "local" });
      if (error) throw new SessionsError("server", "Supabase did not sign out.");
    },
  };
}
