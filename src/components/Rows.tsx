"use client";

import { type ReactNode, useState } from "react";
import { createCutter } from "../lib/createCutter.js";
import { Panel } from "../parts/list.js";
import { named } from "../parts/named.js";
import type { Session } from "../session/Session.js";

/** A list of so many rows is cut into chunks, which the browser lays out when they come into view. */
const many = 100;
/** About as high as a row is, in pixels, until its chunk was seen. */
const rowHeight = 69;

/** Props of {@link Rows}. */
export interface RowsProps {
  sessions: readonly Session[];
  /** Id of the heading that names them. */
  labelledBy?: string;
  row(session: Session, isListItem: boolean): ReactNode;
}

/**
 * The rows of a panel. From a hundred on they stand in chunks with `content-visibility: auto`. Which form it
 * is, is decided when they are first shown and kept, because a change would make every row anew.
 */
export function Rows({ sessions, labelledBy, row }: RowsProps): ReactNode {
  const [isCut] = useState(sessions.length >= many);
  const [cut] = useState(() => createCutter<Session>(({ sessionId }) => sessionId));
  if (!isCut) {
    return (
      <Panel aria-labelledby={labelledBy}>{sessions.map((session) => row(session, true))}</Panel>
    );
  }
  return (
    <div {...named("panel")} role="list" aria-labelledby={labelledBy}>
      {cut(sessions).map(({ key, items }) => (
        <div
          key={key}
          {...named("chunk")}
          role="none"
          style={{ containIntrinsicBlockSize: `auto ${items.length * rowHeight}px` }}
        >
          {items.map((session) => row(session, false))}
        </div>
      ))}
    </div>
  );
}
