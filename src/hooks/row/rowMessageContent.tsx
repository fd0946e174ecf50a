import type { ReactNode } from "react";
import { interpolateName } from "../../lib/react/interpolateNode.js";
import type { RowMessage } from "../../wording/rowMessageOf.js";

/** A row's message to render. The name of the device is isolated, because it may change the direction of the text. */
export function rowMessageContent({ about, reason }: RowMessage, deviceName: string): ReactNode {
  const sentence = about && interpolateName(about, deviceName);
  if (!reason) return sentence;
  // The key replaces the whole `<span>` when the reason changes; `interpolateNode` explains why.
  return (
    <span key={reason}>
      {sentence && <strong>{sentence}</strong>}
      {sentence && " "}
      {reason}
    </span>
  );
}
