import { readId } from "../../session/parseSession.js";
import { epochTime } from "../http/epochTime.js";
import type { RestClientOptions } from "./RestClientOptions.js";

type Row = Record<string, unknown>;

/** Gives the fields of each row the kit's names, and turns numbers into times when a unit is declared. */
export function renameFields(
  rows: unknown,
  { fields = {}, timeUnit }: Pick<RestClientOptions, "fields" | "timeUnit">,
): unknown {
  if (!Array.isArray(rows)) return rows;
  const names = Object.entries(fields);
  return rows.map((row: unknown) => {
    if (!isRow(row)) return row;
    const renamed: Row = {
      ...row,
      ...Object.fromEntries(names.map(([to, from]) => [to, row[from]])),
    };
    for (const name of timeUnit ? ["createdAt", "expiresAt", "lastSeen"] : []) {
      renamed[name] = epochTime(renamed[name], timeUnit!);
    }
    return renamed;
  });
}

/**
 * The id of the row that says that it is the current one. The same id may be in several rows. When rows with
 * different ids say so, none is believed, because a wrong one would be signed out by mistake.
 */
export function markedId(rows: unknown): string | undefined {
  if (!Array.isArray(rows)) return undefined;
  const marked = rows.filter((row: unknown) => isRow(row) && row.isCurrent === true) as Row[];
  const ids = new Set(marked.map(({ sessionId }) => readId(sessionId)));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
