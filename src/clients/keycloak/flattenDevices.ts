import { SessionsError } from "../../session/SessionsError.js";
import { epochTime } from "../http/epochTime.js";

type Row = Record<string, unknown>;

/**
 * Takes the sessions out of Keycloak's groups. A group is all sessions of one operating system, so its model
 * and kind are used only when it has one session. A group that cannot be read stays, so that the kit reports
 * it.
 *
 * @throws {SessionsError} `invalid-response` when the value is not a list.
 */
export function flattenDevices(json: unknown): unknown[] {
  if (!Array.isArray(json)) throw new SessionsError("invalid-response", "devices is not a list");
  return json.flatMap((group: unknown) => {
    const sessions: unknown = isRow(group) ? group.sessions : undefined;
    if (!isRow(group) || !Array.isArray(sessions)) return [group];
    return sessions.map((row: unknown) =>
      isRow(row) ? toSession(row, group, sessions.length === 1) : row,
    );
  });
}

function toSession(row: Row, group: Row, isAlone: boolean): Row {
  const [, browser, browserVersion] = /^(.*)\/([^/]*)$/.exec(textOf(row.browser)) ?? [];
  return {
    sessionId: row.id,
    isCurrent: row.current,
    createdAt: epochTime(row.started, "seconds"),
    lastSeen: epochTime(row.lastAccess, "seconds"),
    expiresAt: epochTime(row.expires, "seconds"),
    ip: row.ipAddress,
    device: {
      browser: browser ?? row.browser,
      browserVersion,
      system: group.os,
      systemVersion: group.osVersion,
      ...(isAlone && { model: group.device, kind: group.mobile === true ? "mobile" : undefined }),
    },
    application: Array.isArray(row.clients)
      ? row.clients.map(nameOf).filter(Boolean).join(", ")
      : "",
  };
}

/** The name of a client. A name such as `${client_account}` is a key of Keycloak's own texts. */
function nameOf(client: unknown): string {
  if (!isRow(client)) return "";
  const name = textOf(client.clientName);
  return name === "" || name.startsWith("${") ? textOf(client.clientId) : name;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
