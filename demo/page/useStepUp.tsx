import { type ReactNode, useCallback, useState } from "react";
import type { ReauthenticateContext } from "react-active-sessions";
import { StepUp } from "./StepUp.js";
import { askForUser, type User } from "./User.js";

/**
 * Returns `reauthenticate` for the provider, and the dialog that it opens. Render the dialog below the provider.
 *
 * @param onAnotherAccount Called when another tab has signed in to another account. The dialog closes.
 */
export function useStepUp(
  user: User,
  onAnotherAccount: () => void,
): {
  reauthenticate(context: ReauthenticateContext): Promise<boolean>;
  dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const reauthenticate = useCallback(
    async (context: ReauthenticateContext) => {
      let isOpen = true;
      const isProven = await new Promise<boolean>((answer) => {
        context.signal.addEventListener("abort", () => answer(false));
        setQuestion({ context, answer });
        void askForUser().then((signedIn) => {
          if (!isOpen || !signedIn || signedIn.id === user.id) return;
          answer(false);
          onAnotherAccount();
        });
      });
      isOpen = false;
      setQuestion(undefined);
      return isProven;
    },
    [user.id, onAnotherAccount],
  );
  const dialog = question && (
    <StepUp
      user={user}
      context={question.context}
      onDone={question.answer}
      onAnotherAccount={() => {
        question.answer(false);
        onAnotherAccount();
      }}
    />
  );
  return { reauthenticate, dialog };
}

interface Question {
  context: ReauthenticateContext;
  answer(isProven: boolean): void;
}
