import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import type { Session } from "../../session/Session.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { SessionDetails } from "./SessionDetails.js";

/** What the open details of a row hold: the facts, and the button that opens the guide. */
export function RowDetails(props: {
  session: Session;
  device: Device;
  isCurrent: boolean;
  /** Whether the user is selecting rows. Then the details have no visible button. */
  isSelecting: boolean;
}): ReactNode {
  const { isSelecting, ...facts } = props;
  return (
    <>
      <SessionDetails {...facts} />
      <NotYouButton isHidden={isSelecting} />
    </>
  );
}
