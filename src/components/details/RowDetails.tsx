import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { Details } from "../../parts/details.js";
import type { Session } from "../../session/Session.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { SessionDetails } from "./SessionDetails.js";

/** The open details of a row. Renders a `<div>`. */
export function RowDetails(props: {
  id: string;
  session: Session;
  device: Device;
  isCurrent: boolean;
  /** Whether the user is selecting rows. Then the details have no visible button. */
  isSelecting: boolean;
}): ReactNode {
  const { id, isSelecting, ...facts } = props;
  return (
    <Details id={id}>
      <SessionDetails {...facts} />
      <NotYouButton isHidden={isSelecting} />
    </Details>
  );
}
