import { type ReactNode, useCallback, useRef, useState } from "react";
import type { Session, SessionsHandlers } from "react-active-sessions";
import { StepUp } from "./StepUp.js";

interface Question {
  sessions: readonly Session[];
  resolve(isProven: boolean): void;
}

/**
 * The provider's `reauthenticate`, and the dialog that it opens, to be rendered below the provider.
 * Whoever asks while it is open gets the same answer.
 */
export function useStepUp(email: string): {
  reauthenticate: NonNullable<SessionsHandlers["reauthenticate"]>;
  dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const answer = useRef<Promise<boolean>>(undefined);
  const reauthenticate = useCallback(({ sessions }: { sessions: readonly Session[] }) => {
    answer.current ??= new Promise<boolean>((resolve) => setQuestion({ sessions, resolve }));
    return answer.current;
  }, []);
  const done = (isProven: boolean) => {
    answer.current = undefined;
    setQuestion(undefined);
    question?.resolve(isProven);
  };
  const dialog = question && <StepUp email={email} sessions={question.sessions} onDone={done} />;
  return { reauthenticate, dialog };
}
