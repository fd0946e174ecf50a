import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { Panel } from "../../parts/list.js";
import type { Session } from "../../session/Session.js";
import { CardContent } from "../row/CardContent.js";

/** This device alone on its panel, above all others. */
export function CurrentPanel(props: {
  session: Session;
  describe(session: Session): Device;
  nameOf(session: Session): string;
  headingLevel: number;
  locale: string;
  /** The row that a mail links to. */
  highlightSessionId: string | undefined;
}): ReactNode {
  const { session, describe, nameOf, headingLevel, locale, highlightSessionId } = props;
  return (
    <Panel data-current="">
      <CardContent
        // Another session is another row: nothing that was open goes over to it.
        key={session.sessionId}
        as="li"
        session={session}
        device={describe(session)}
        isCurrent
        deviceName={nameOf(session)}
        headingLevel={headingLevel}
        isHighlighted={session.sessionId === highlightSessionId}
        locale={locale}
      />
    </Panel>
  );
}
