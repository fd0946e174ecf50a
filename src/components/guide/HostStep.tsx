"use client";

import { type ReactNode, useState } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Step } from "../../parts/guide.js";
import { Button } from "../../parts/Button.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link HostStep}. */
export interface HostStepProps {
  /** The label of the button. */
  label: string;
  /** Calls the host. The step is shown as done only when this returns `true` or resolves to `true`. */
  onStart(): unknown;
}

/** A step of the guide that the host provides. Renders a `<li>`. */
export function HostStep({ label, onStart }: HostStepProps): ReactNode {
  const messages = useMessages();
  const [isDone, setIsDone] = useState(false);
  const start = async () => {
    // Clear the earlier result first, because it does not belong to this attempt.
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
