import { type ReactNode, useCallback, useState } from "react";
import type { ReauthenticateRequest } from "react-active-sessions";
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
  reauthenticate(context: ReauthenticateRequest): Promise<boolean>;
  dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const reauthenticate = useCallback(
    async (context: ReauthenticateRequest) => {
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
  context: ReauthenticateRequest;
  answer(isProven: boolean): void;
}
