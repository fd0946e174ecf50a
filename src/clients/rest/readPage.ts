import { readSession } from "../../session/parseSession.js";
import { readRows } from "../../session/parseSessions.js";
import type { SessionPage } from "../../session/SessionPage.js";
import { toSessionsError } from "../../session/SessionsError.js";
import { readEnvelope, readEnvelopeParts, readOwnEnvelope } from "../http/readEnvelope.js";
import type { RestClientOptions } from "./RestClientOptions.js";
import { markedId, renameFields } from "./readRows.js";

/**
 * Reads one page from a response. What the host's `readList` could not read is counted, too.
 *
 * @throws {SessionsError} Also when `readList`, or a getter of what it returns, throws any other error.
 */
export function readPage(
  json: unknown,
  options: RestClientOptions,
  cursor: string | undefined,
): SessionPage {
  const { readList } = options;
  try {
    const envelope = readList ? readOwnEnvelope(json, readList) : readEnvelope(json);
    const rows = renameFields(envelope.sessions, options);
    const parts = readEnvelopeParts(envelope);
    const reading = { cursor, known: envelope.unreadable, read: readSession };
    return {
      ...parts,
      currentSessionId: parts.currentSessionId ?? markedId(rows),
      ...readRows(rows === null ? [] : rows, reading),
    };
  } catch (thrown) {
    throw toSessionsError(thrown);
  }
}
