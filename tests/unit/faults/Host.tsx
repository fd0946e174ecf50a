import {
  RevokeAllButton,
  SessionList,
  type SessionsClient,
  SessionsProvider,
  type SessionsProviderProps,
  useRevokeSessions,
  useSessions,
} from "../../../src/index.js";
import { idsOf } from "../../../src/session/sessionLists.js";

/** A host's page: the list, the button for all sessions, and the host's buttons. */
export function Host({
  client,
  account,
  ...rest
}: Omit<SessionsProviderProps, "children"> & { client: SessionsClient; account: string }) {
  return (
    <SessionsProvider client={client} account={account} locale="en" timeZone="UTC" {...rest}>
      <SessionList />
      <RevokeAllButton />
      <Picks />
    </SessionsProvider>
  );
}

/** Revokes the sessions that the host picked, and can stop that. */
function Picks() {
  const { sessions, currentSession } = useSessions();
  const { revoke, stop } = useRevokeSessions();
  const picked = sessions.filter((session) => session !== currentSession).slice(0, 3);
  return (
    <>
      <button data-picked={idsOf(picked).join(" ")} onClick={() => void revoke(picked)}>
        End the picked
      </button>
      <button onClick={stop}>Stop</button>
    </>
  );
}
