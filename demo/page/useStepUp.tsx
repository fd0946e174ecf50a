import { type ReactNode, useCallback, useState } from "react";
import type { ReauthenticateContext } from "react-active-sessions";
import { StepUp } from "./StepUp.js";

/**
 * The provider's `reauthenticate`, and the dialog that it opens, to be rendered below the provider.
 */
export function useStepUp(email: string): {
  reauthenticate(context: ReauthenticateContext): Promise<boolean>;
  dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const reauthenticate = useCallback(async (context: ReauthenticateContext) => {
    const isProven = await new Promise<boolean>((answer) => {
      context.signal.addEventListener("abort", () => answer(false));
      setQuestion({ context, answer });
    });
    setQuestion(undefined);
    return isProven;
  }, []);
  const dialog = question && (
    <StepUp email={email} context={question.context} onDone={question.answer} />
  );
  return { reauthenticate, dialog };
}

interface Question {
  context: ReauthenticateContext;
  answer(isProven: boolean): void;
}
