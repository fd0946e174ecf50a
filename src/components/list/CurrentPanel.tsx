"use client";

import { memo, type ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { Panel } from "../../parts/list.js";
import type { Session } from "../../session/Session.js";
import type { ListSlots } from "./ListSlots.js";
import { LiveCard } from "../row/LiveCard.js";
import { useRowSettings } from "../row/useRowSettings.js";

/** Props of {@link CurrentPanel}. */
export interface CurrentPanelProps extends Pick<ListSlots, "action" | "renderRow"> {
  /** This device's session. */
  session: Session;
  device: Device;
  deviceName: string;
  /** Whether the rows have the column "Signed in". */
  isWide: boolean;
  /** Level of the heading with the device's name. */
  headingLevel: number;
  /** Whether an e-mail links to this session. */
  isHighlighted: boolean;
}

/** This device in its own panel, above all other devices. */
export const CurrentPanel = memo(function CurrentPanel(props: CurrentPanelProps): ReactNode {
  const { session, headingLevel, isWide, action, renderRow, ...card } = props;
  const settings = useRowSettings({ headingLevel, isWide, action, renderRow });
  return (
    <Panel data-current="">
      <LiveCard
        {...card}
        // Mount a new row for another session, so that open details do not stay open for it.
        key={session.sessionId}
        as="li"
        session={session}
        isCurrent
        settings={settings}
      />
    </Panel>
  );
});
