import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { ReauthenticateRequest } from "react-active-sessions";
import { PasswordField } from "./PasswordField.js";
import type { Answer } from "./send.js";
import { signIn } from "./signIn.js";
import { useBusy } from "./useBusy.js";
import { usePurpose } from "./usePurpose.js";
import type { User } from "./User.js";

/** Props of {@link StepUp}. */
export interface StepUpProps {
  user: User;
  context: ReauthenticateRequest;
  /** Called once, with whether the person has confirmed who they are. */
  onDone(isProven: boolean): void;
  /** Called when another tab has signed in to another account. */
  onAnotherAccount(): void;
}

/** A dialog that asks for the password, and says which action needs it. */
export function StepUp(props: StepUpProps): ReactNode {
  const { user, context, onDone, onAnotherAccount } = props;
  const { email } = user;
  const dialog = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState("");
  const [isBusy, once] = useBusy();
  const purpose = usePurpose(context);
  const cancel = () => onDone(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Close the dialog before it leaves the page, so that the browser moves the focus back.
    return () => element?.close();
  }, []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form.elements.namedItem("password") as HTMLInputElement;
    return once(async () => {
      setMessage("");
      // Signing in again confirms who the person is. The server ends the old session.
      const answer = await signIn(email, field.value, user.id);
      if (!form.isConnected) return;
      if (answer.status === 200) return onDone(true);
      if (answer.status === 409) return onAnotherAccount();
      setMessage(faultOf(answer));
      field.select();
    });
  };
  return (
    <dialog
      ref={dialog}
      className="step-up"
      aria-labelledby="step-up-title"
      aria-describedby="step-up-purpose"
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
      // On a second Escape in a row, Chrome closes the dialog without a `cancel` event that can be prevented.
      onClose={({ currentTarget }) => !currentTarget.open && cancel()}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="step-up-title">Confirm it’s you</h2>
        <p id="step-up-purpose">
          To {purpose}, enter the password of <strong>{email}</strong>.
        </p>
        {/* Password managers read from this field whose password it is. */}
        <input name="email" type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label="Password"
          name="password"
          autoComplete="current-password"
          message={message}
          autoFocus
        />
        <div className="actions">
          <button type="button" onClick={cancel}>
            Cancel
          </button>
          <button className="primary" aria-disabled={isBusy}>
            {isBusy ? "Checking…" : "Confirm"}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function faultOf({ status, wait }: Answer): string {
  if (status === 401) return "That password is wrong.";
  if (status === 429) return `Too many tries. Wait ${wait}, then try again.`;
  return status ? "The server could not check it. Try again." : "The server does not answer.";
}
