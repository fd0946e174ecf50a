import { type FormEvent, type ReactNode, type Ref, useState } from "react";
import { PasswordField } from "./PasswordField.js";
import { readFields } from "./readFields.js";
import { send } from "./send.js";
import { signIn } from "./signIn.js";
import { useBusy } from "./useBusy.js";
import type { User } from "./User.js";

/** Props of {@link ChangePassword}. */
export interface ChangePasswordProps {
  user: User;
  onChanged(): void;
  /** Called when another tab has signed in to another account. The new password would be that account's. */
  onAnotherAccount(): void;
  ref?: Ref<HTMLFormElement>;
}

/** A form that changes the password. Other devices stay signed in until the person signs them out. */
export function ChangePassword(props: ChangePasswordProps): ReactNode {
  const { user, onChanged, onAnotherAccount, ref } = props;
  const [message, setMessage] = useState("");
  const [isBusy, once] = useBusy();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const field = readFields(event);
    return once(async () => {
      setMessage("");
      const [currentPassword, newPassword] = [field("current"), field("new")];
      const { status } = await send("/api/auth/change-password", {
        body: { currentPassword, newPassword, revokeOtherSessions: false },
        headers: { "x-account": user.id },
      });
      if (status === 409) return onAnotherAccount();
      if (status !== 200) return setMessage(reasons[status] ?? "The server could not change it.");
      // Sign in again, so that this browser gets a new session and its old cookie becomes worthless.
      await signIn(user.email, newPassword, user.id);
      onChanged();
    });
  };
  return (
    <form ref={ref} className="password" onSubmit={(event) => void submit(event)}>
      <h2>Password</h2>
      <input name="email" type="email" autoComplete="username" value={user.email} readOnly hidden />
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
  0: "The server does not answer. It may have changed your password anyway. Try again.",
  400: "The current password is wrong.",
  429: "Too many tries. Wait a little, then try again.",
};
