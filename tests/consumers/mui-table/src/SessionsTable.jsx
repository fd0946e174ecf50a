import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import { memo, useMemo, useRef } from "react";
import {
  SessionsOutlet,
  useMessages,
  useRevokeSessions,
  useRowFocus,
  useSelection,
  useSessionRow,
  useSessions,
} from "react-active-sessions";

export function SessionsTable() {
  const root = useRef(null);
  const title = useRef(null);
  useRowFocus(root, title);
  const messages = useMessages();
  const { sessions, currentSession } = useSessions();
  const others = useMemo(
    () => sessions.filter((session) => session !== currentSession),
    [sessions, currentSession],
  );
  const { ids, selected, press } = useSelection(others);
  const { ask } = useRevokeSessions();
  return (
    <section ref={root}>
      <Typography component="h1" variant="h5" ref={title} tabIndex={-1}>
        {messages.title}
      </Typography>
      <SessionsOutlet />
      <Table aria-label={messages.title}>
        <TableHead>
          <TableRow>
            <TableCell>{messages.select}</TableCell>
            <TableCell>Device</TableCell>
            <TableCell>Place</TableCell>
            <TableCell>Address</TableCell>
            <TableCell>Last active</TableCell>
            <TableCell>{messages.signOut}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map((session) => (
            <Row
              key={session.sessionId}
              session={session}
              isCurrent={session === currentSession}
              isSelected={ids.has(session.sessionId)}
              onSelect={press}
            />
          ))}
        </TableBody>
      </Table>
      {selected.length > 0 && (
        <Button variant="contained" color="error" onClick={() => ask(selected)}>
          {messages.signOutCount(selected.length)}
        </Button>
      )}
    </section>
  );
}

const Row = memo(function Row({ session, isCurrent, isSelected, onSelect }) {
  const { distinctName, name, place, address, lastActive, message, revoke, status } = useSessionRow(
    session,
    { isCurrent },
  );
  return (
    <TableRow data-session-row="" data-status={status}>
      <TableCell>
        {!isCurrent && (
          <Checkbox
            checked={isSelected}
            onChange={(event) => onSelect(session.sessionId, event.nativeEvent.shiftKey)}
            slotProps={{ input: { "aria-label": distinctName } }}
          />
        )}
      </TableCell>
      <TableCell component="th" scope="row" data-session-name="" tabIndex={-1}>
        <bdi>{name}</bdi>
      </TableCell>
      <TableCell>
        <bdi>{place}</bdi>
      </TableCell>
      <TableCell>
        {address.isHidden ? (
          <Button size="small" onClick={address.show}>
            Show
          </Button>
        ) : (
          address.text
        )}
      </TableCell>
      <TableCell title={lastActive.exact}>{lastActive.text}</TableCell>
      <TableCell>
        <Button size="small" variant="outlined" {...revoke.buttonProps}>
          {revoke.label}
        </Button>
        {message && (
          <Typography id={message.id} color="error">
            {message.content}
          </Typography>
        )}
      </TableCell>
    </TableRow>
  );
});
