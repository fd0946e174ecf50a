import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { Panel } from "../../parts/list.js";
import type { Session } from "../../session/Session.js";
import { CardContent } from "../row/CardContent.js";

/** This device in its own panel, above all other devices. */
export function CurrentPanel(props: {
  /** This device's session. */
  session: Session;
  /** Parses the user agent of a session. */
  describe(session: Session): Device;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** Level of the heading with the device's name. */
  headingLevel: number;
  /** The language of the times and the place, as a BCP 47 tag. */
  locale: string;
  /** The id of the session that an e-mail links to. */
  highlightSessionId: string | undefined;
}): ReactNode {
  const { session, describe, nameOf, headingLevel, locale, highlightSessionId } = props;
  return (
    <Panel data-current="">
      <CardContent
        // Mount a new row for another session, so that open details do not stay open for it.
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
