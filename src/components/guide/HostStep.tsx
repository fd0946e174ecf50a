"use client";

import { type ReactNode, useState } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Step } from "../../parts/guide.js";
import { Button } from "../../parts/Button.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link HostStep}. */
export interface HostStepProps {
  label: string;
  /** What the host does; only a `true` is a result. */
  onStart(): unknown;
}

/** A step that is the host's own. Renders a `<li>`. */
export function HostStep({ label, onStart }: HostStepProps): ReactNode {
  const messages = useMessages();
  const [isDone, setIsDone] = useState(false);
  const start = async () => {
    // Gone first: what is done is not what was done before.
    setIsDone(false);
    setIsDone((await onStart()) === true);
  };
  return (
    <Step>
      <Button onClick={() => void start().catch(() => undefined)}>{label}</Button>
      {isDone && <ToneMessage tone="done">{messages.stepDone}</ToneMessage>}
    </Step>
  );
}
