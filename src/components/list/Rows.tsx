"use client";

import { memo, type ReactNode, useState } from "react";
import type { Device } from "../../device/Device.js";
import { useChunksInSteps } from "../../hooks/list/useChunksInSteps.js";
import { useIsPrinting } from "../../hooks/dom/useIsPrinting.js";
import { createCutter } from "../../lib/text/createCutter.js";
import { isShallowEqual } from "../../lib/equality.js";
import { Panel } from "../../parts/list.js";
import { named } from "../../parts/named.js";
import type { Session } from "../../session/Session.js";
import { CardContent, type CardContentProps } from "../row/CardContent.js";

/** A list of so many rows is cut into chunks, which the browser lays out when they come into view. */
const many = 100;
/** About as high as a row is, in pixels, until its chunk was seen. */
const rowHeight = 69;
/** More rows than any screen shows. */
const firstChunks = 2;

/** What all rows have in common: another object only where that changes. */
export interface RowSettings extends Pick<
  CardContentProps,
  "headingLevel" | "isBusy" | "onTick" | "locale"
> {
  /** The row that a mail links to. */
  highlightSessionId: string | undefined;
  describe(session: Session): Device;
}

/** Props of {@link Rows}. */
export interface RowsProps {
  sessions: readonly Session[];
  /** Id of the heading that names them. */
  labelledBy?: string;
  settings: RowSettings;
  selected: ReadonlySet<string>;
  nameOf(session: Session): string;
}

/**
 * The rows of a panel. From a hundred on they stand in chunks with `content-visibility: auto`. Which form it
 * is, is decided when they are first shown and kept, because a change would make every row anew.
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

/** Rows that lie together. When one of them goes, only these are looked at. */
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
