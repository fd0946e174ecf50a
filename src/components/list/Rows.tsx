"use client";

import { memo, type ReactNode, useState } from "react";
import type { Device } from "../../device/Device.js";
import { useChunksInSteps } from "../../hooks/list/useChunksInSteps.js";
import { useIsPrinting } from "../../hooks/dom/useIsPrinting.js";
import { createCutter } from "../../lib/createCutter.js";
import { isShallowEqual } from "../../lib/equality.js";
import { Panel } from "../../parts/list.js";
import { named } from "../../parts/named.js";
import type { Session } from "../../session/Session.js";
import { CardContent, type CardContentProps } from "../row/CardContent.js";

/** With this number of rows or more, the list is cut into chunks, laid out when they come into view. */
const many = 100;
/** The estimated height of a row in pixels, used until the browser has laid out its chunk. */
const rowHeight = 69;
/** The number of chunks in the first render; they hold more rows than fit on any screen. */
const firstChunks = 2;

/** The settings that all rows share. Rows are memoised by this object, so it changes only with a setting. */
export interface RowSettings extends Pick<
  CardContentProps,
  "headingLevel" | "isBusy" | "onTick" | "locale"
> {
  /** The id of the session that an e-mail links to. */
  highlightSessionId: string | undefined;
  /** Parses the user agent of a session. */
  describe(session: Session): Device;
}

/** Props of {@link Rows}. */
export interface RowsProps {
  /** The sessions to show, in this order. */
  sessions: readonly Session[];
  /** The id of the heading that labels the rows. */
  labelledBy?: string;
  /** The settings that all rows share. */
  settings: RowSettings;
  /** The ids of the selected sessions. */
  selected: ReadonlySet<string>;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
}

/**
 * The rows of a panel. From a hundred rows on, they are in chunks with `content-visibility: auto`. This is
 * decided on mount and kept, because a change would mount every row again. Renders a `<ul>`, or a `<div>`
 * with the role `list` when there are chunks.
 */
export function Rows(props: RowsProps): ReactNode {
  const { sessions, labelledBy, settings, selected, nameOf } = props;
  const isPrinting = useIsPrinting();
  const [isCut] = useState(sessions.length >= many);
  const [cut] = useState(() => createCutter<Session>(({ sessionId }) => sessionId));
  const rows = (items: readonly Session[], as: "li" | "div") => {
    const areSelected = items.map(({ sessionId }) => selected.has(sessionId));
    return <SomeRows {...{ items, areSelected, as, settings }} names={items.map(nameOf)} />;
  };
  const chunks = isCut ? cut(sessions) : [];
  const shownCount = useChunksInSteps(chunks.length, firstChunks, isPrinting);
  if (!isCut) return <Panel aria-labelledby={labelledBy}>{rows(sessions, "li")}</Panel>;
  return (
    <div {...named("panel")} role="list" aria-labelledby={labelledBy}>
      {chunks.slice(0, shownCount).map(({ key, items }) => (
        <div
          key={key}
          {...named("chunk")}
          role="none"
          style={{ containIntrinsicBlockSize: `auto ${items.length * rowHeight}px` }}
        >
          {rows(items, "div")}
        </div>
      ))}
    </div>
  );
}

interface SomeRowsProps {
  items: readonly Session[];
  names: readonly string[];
  areSelected: readonly boolean[];
  as: "li" | "div";
  settings: RowSettings;
}

/** Adjacent rows. When one of them is removed, only the rows of this component are compared. */
const SomeRows = memo(function SomeRows(props: SomeRowsProps): ReactNode {
  const { items, names, areSelected, as, settings } = props;
  const { describe, highlightSessionId, ...common } = settings;
  return items.map((session, index) => (
    <CardContent
      {...common}
      key={session.sessionId}
      as={as}
      role={as === "div" ? "listitem" : undefined}
      session={session}
      device={describe(session)}
      deviceName={names[index]}
      isHighlighted={session.sessionId === highlightSessionId}
      isSelected={areSelected[index]}
    />
  ));
}, areAlike);

function areAlike(one: SomeRowsProps, other: SomeRowsProps): boolean {
  return (
    one.settings === other.settings &&
    isShallowEqual(one.items, other.items) &&
    isShallowEqual(one.names, other.names) &&
    isShallowEqual(one.areSelected, other.areSelected)
  );
}
