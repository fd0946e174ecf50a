import { ConfirmDialog } from "../../../src/components/revoke/ConfirmDialog.js";
import { useRevokeAllSessions, useRevokeSessions, useSessions } from "../../../src/index.js";

/** A host's toolbar beside the list. It ends the sessions that the host picked, or all sessions. */
export function Picked({ ids }: { ids: readonly string[] }) {
  const { sessions } = useSessions();
  const picked = useRevokeSessions();
  const everywhere = useRevokeAllSessions();
  const some = sessions.filter(({ sessionId }) => ids.includes(sessionId));
  return (
    <>
      <button onClick={() => picked.ask(some)}>Ask for the picked</button>
      <button onClick={() => void picked.revoke(some)}>End the picked</button>
      <button onClick={picked.stop}>Stop</button>
      <button onClick={() => void everywhere.ask()}>Ask for everywhere</button>
      <p>{`${picked.status}: ${picked.revokedCount} of ${picked.count}`}</p>
      {picked.status === "asking" && (
        <ConfirmDialog
          target="selected"
          sessions={picked.sessions}
          headingLevel={2}
          onCancel={picked.cancel}
          onConfirm={() => void picked.revoke(picked.sessions)}
        />
      )}
      {everywhere.status === "asking" && (
        <ConfirmDialog
          target="all"
          sessions={everywhere.sessions}
          headingLevel={2}
          onCancel={everywhere.cancel}
          onConfirm={() => void everywhere.revoke()}
        />
      )}
    </>
  );
}
