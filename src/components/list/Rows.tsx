"use client";

import { cloneElement, memo, type ReactNode, useState } from "react";
import type { Device } from "../../device/Device.js";
import { useRevocations } from "../../hooks/context/useRevocations.js";
import { useChunksInSteps } from "../../hooks/list/useChunksInSteps.js";
import { useIsPrinting } from "../../hooks/dom/useIsPrinting.js";
import { useSessionTimes } from "../../hooks/time/useSessionTimes.js";
import { createCutter } from "../../lib/createCutter.js";
import { isShallowEqual } from "../../lib/equality.js";
import { Panel } from "../../parts/list.js";
import { named } from "../../parts/named.js";
import { ownPart } from "../../parts/ownParts.js";
import type { Session } from "../../session/Session.js";
import { skeletonRow } from "../shared/skeletonRow.js";
import { CardContent } from "../row/CardContent.js";
import type { RowSettings } from "../row/useRowSettings.js";

/** With this number of rows or more, the list is cut into chunks, laid out when they come into view. */
const many = 40;
/** The estimated height of a row in pixels, used until the browser has laid out its chunk. */
const rowHeight = 69;
/** The number of chunks in the first render; they hold more rows than fit on any screen. */
const firstChunks = 3;
/** A list with at most this number of chunks is rendered at once, because each step costs time. */
const fewChunks = 8;

/** What a chunk of rows gets from the list. */
interface Shared {
  /** What all rows have in common. It changes only with a setting. */
  settings: RowSettings;
  /** The id of the session that an e-mail links to. */
  highlightSessionId: string | undefined;
  /** Describes the device of a session; `undefined` while it waits for the parser. */
  describe(session: Session): Device | undefined;
}

/** Props of {@link Rows}. */
export interface RowsProps extends Shared {
  /** The sessions to show, in this order. */
  sessions: readonly Session[];
  /** The id of the heading that labels the rows. */
  labelledBy?: string;
  /** The ids of the selected sessions. */
  selected: ReadonlySet<string>;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
}

/**
 * The rows of a panel. From 40 rows on, they are in chunks with `content-visibility: auto`. This is
 * decided on mount and kept, because a change would mount every row again. Renders a `<ul>`, or a `<div>`
 * with the role `list` when there are chunks.
 */
export const Rows = memo(function Rows({
  sessions,
  labelledBy,
  selected,
  nameOf,
  ...shared
}: RowsProps): ReactNode {
  const isPrinting = useIsPrinting();
  const [isCut] = useState(sessions.length >= many);
  const [cut] = useState(() => createCutter<Session>(({ sessionId }) => sessionId));
  const rows = (items: readonly Session[], as: "li" | "div") => {
    const areSelected = items.map(({ sessionId }) => selected.has(sessionId));
    return <SomeRows {...shared} {...{ items, areSelected, as }} names={items.map(nameOf)} />;
  };
  const chunks = isCut ? cut(sessions) : [];
  const shownCount = useChunksInSteps(
    chunks.length,
    firstChunks,
    isPrinting || chunks.length <= fewChunks,
  );
  if (!isCut) return <Panel aria-labelledby={labelledBy}>{rows(sessions, "li")}</Panel>;
  return ownPart(
    shared.settings.own,
    <div {...named("panel")} role="list" aria-labelledby={labelledBy}>
      {chunks.slice(0, shownCount).map(({ key, items }) => (
        <div key={key} {...named("chunk")} role="none" ref={sizeFor(items.length)}>
          {rows(items, "div")}
        </div>
      ))}
    </div>,
  );
});

const sizes: ((chunk: HTMLElement | null) => void)[] = [];

/**
 * Returns a ref that sets the estimated size of a chunk with this number of rows. A script sets it, because a page whose
 * Content-Security-Policy forbids inline styles would ignore it in the HTML of a server. It is the same function for the
 * same number, because React calls a new ref again.
 */
function sizeFor(count: number): (chunk: HTMLElement | null) => void {
  return (sizes[count] ??= (chunk) => {
    if (chunk) chunk.style.containIntrinsicBlockSize = `auto ${count * rowHeight}px`;
  });
}

interface SomeRowsProps extends Shared {
  items: readonly Session[];
  names: readonly string[];
  areSelected: readonly boolean[];
  as: "li" | "div";
}

/** Some rows of the list. They share one subscription to the revocations, and one to the clock. */
const SomeRows = memo(function SomeRows(props: SomeRowsProps): ReactNode {
  const { items, names, areSelected, as, settings, highlightSessionId, describe } = props;
  const revocations = useRevocations(items);
  const times = useSessionTimes(items, false, settings.locale);
  return items.map((session, index) => {
    const device = describe(session);
    const key = session.sessionId;
    if (!device) return cloneElement(skeletonRow(as, settings.own), { key });
    return (
      <CardContent
        key={key}
        as={as}
        role={as === "div" ? "listitem" : undefined}
        session={session}
        settings={settings}
        device={device}
        deviceName={names[index]}
        times={times[index]!}
        revocation={revocations[index]}
        isHighlighted={key === highlightSessionId}
        isSelected={areSelected[index]}
      />
    );
  });
}, areAlike);

function areAlike(one: SomeRowsProps, other: SomeRowsProps): boolean {
  return (
    one.settings === other.settings &&
    one.describe === other.describe &&
    one.highlightSessionId === other.highlightSessionId &&
    isShallowEqual(one.items, other.items) &&
    isShallowEqual(one.names, other.names) &&
    isShallowEqual(one.areSelected, other.areSelected)
  );
}
