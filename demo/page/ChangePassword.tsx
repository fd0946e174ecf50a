import { type FormEvent, type ReactNode, type Ref, useState } from "react";
import { authClient } from "./authClient.js";
import { PasswordField } from "./PasswordField.js";
import { signInAgain } from "./signInAgain.js";
import { textOf } from "./textOf.js";

/** Props of {@link ChangePassword}. */
export interface ChangePasswordProps {
  email: string;
  onChanged(): void;
  ref?: Ref<HTMLFormElement>;
}

/** Changes the password; other devices stay signed in until the person decides otherwise. */
export function ChangePassword({ email, onChanged, ref }: ChangePasswordProps): ReactNode {
  const [message, setMessage] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    const currentPassword = textOf(data, "current");
    const newPassword = textOf(data, "new");
    setIsBusy(true);
    setMessage("");
    const { error } = await authClient
      .changePassword({ currentPassword, newPassword, revokeOtherSessions: false })
      .catch(() => ({ error: { status: 0 } }));
    // Whoever knew the old password has no use for this browser's old cookie either.
    if (!error) await signInAgain(email, newPassword);
    setIsBusy(false);
    if (error) return setMessage(reasons[error.status] ?? "The server could not change it.");
    onChanged();
  };
  return (
    <form ref={ref} className="password" onSubmit={(event) => void submit(event)}>
      <h2>Password</h2>
      <input name="email" type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        message={message}
      />
      <PasswordField
        label="New password, at least 8 characters"
        name="new"
        autoComplete="new-password"
        minLength={8}
      />
      <button aria-disabled={isBusy}>{isBusy ? "Changing…" : "Change password"}</button>
    </form>
  );
}

const reasons: Partial<Record<number, string>> = {
  0: "The server does not answer.",
  400: "The current password is wrong.",
  429: "Too many tries. Wait a little, then try again.",
};
