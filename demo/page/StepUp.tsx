import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { ReauthenticateContext } from "react-active-sessions";
import { PasswordField } from "./PasswordField.js";
import { signInAgain } from "./signInAgain.js";
import { usePurpose } from "./usePurpose.js";

/** Props of {@link StepUp}. */
export interface StepUpProps {
  email: string;
  context: ReauthenticateContext;
  /** Once: with whether the person has proven who they are. */
  onDone(isProven: boolean): void;
}

/** Asks for the password in place, over whatever needs it, and says what that is. */
export function StepUp({ email, context, onDone }: StepUpProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const purpose = usePurpose(context);
  const cancel = () => onDone(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // While it still stands in the page, so that the focus goes back to where it was.
    return () => element?.close();
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const field = form.elements.namedItem("password") as HTMLInputElement;
    setIsBusy(true);
    setMessage("");
    const fault = await signInAgain(email, field.value);
    if (!form.isConnected) return;
    if (!fault) return onDone(true);
    setIsBusy(false);
    setMessage(fault);
    field.select();
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
      // A second Escape in a row closes it without asking (Chrome's close watcher).
      onClose={({ currentTarget }) => !currentTarget.open && cancel()}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="step-up-title">Confirm it’s you</h2>
        <p id="step-up-purpose">
          To {purpose}, enter the password of <strong>{email}</strong>.
        </p>
        {/* Tells password managers whose password is meant. */}
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
