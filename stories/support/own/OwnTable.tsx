import { memo, useMemo, useRef } from "react";
import {
  type Session,
  SessionsOutlet,
  useMessages,
  useRevokeSessions,
  useRowFocus,
  useSelection,
  useSessionRow,
  useSessions,
} from "../../../src/index.js";
import { MyButton } from "./MyButton.js";

export function OwnTable() {
  const root = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useRowFocus(root, title);
  const messages = useMessages();
  const { status, sessions, currentSession } = useSessions();
  const others = useMemo(
    () => sessions.filter((session) => session !== currentSession),
    [sessions, currentSession],
  );
  const { ids, selected, press, clear } = useSelection(others);
  const { ask } = useRevokeSessions();
  return (
    <section ref={root}>
      <h2 ref={title} tabIndex={-1}>
        {messages.title}
      </h2>
      <SessionsOutlet />
      {status === "loading" && <p>{messages.loading}</p>}
      {sessions.length > 0 && (
        <table aria-label={messages.title}>
          <tbody>
            {sessions.map((session) => (
              <Row
                key={session.sessionId}
                session={session}
                isCurrent={session === currentSession}
                isSelected={ids.has(session.sessionId)}
                onSelect={press}
              />
            ))}
          </tbody>
        </table>
      )}
      {selected.length > 0 && (
        <p>
          <MyButton type="button" onClick={() => ask(selected)}>
            {messages.signOutCount(selected.length)}
          </MyButton>
          <MyButton type="button" onClick={clear}>
            {messages.cancel}
          </MyButton>
        </p>
      )}
    </section>
  );
}

interface RowProps {
  session: Session;
  isCurrent: boolean;
  isSelected: boolean;
  onSelect(id: string, isRange: boolean): void;
}

const Row = memo(function Row({ session, isCurrent, isSelected, onSelect }: RowProps) {
  const row = useSessionRow(session, { isCurrent });
  const { distinctName, message, revoke } = row;
  return (
    <tr data-session-row="" data-status={row.status}>
      <td>
        {!isCurrent && (
          <input
            type="checkbox"
            aria-label={distinctName}
            checked={isSelected}
            onClick={(event) => onSelect(session.sessionId, event.shiftKey)}
            onChange={() => undefined}
          />
        )}
      </td>
      <th scope="row" data-session-name="" tabIndex={-1}>
        <bdi dir={row.dir}>{row.name}</bdi>
      </th>
      <td>
        <bdi dir={row.dir}>{row.place}</bdi>
      </td>
      <td>{row.address.text ?? "–"}</td>
      <td title={row.lastActive.exact}>{row.lastActive.ago}</td>
      <td>
        <MyButton loading={revoke.isBusy} {...revoke.buttonProps}>
          {revoke.label}
        </MyButton>
        {message && <p id={message.id}>{message.content}</p>}
      </td>
    </tr>
  );
});
