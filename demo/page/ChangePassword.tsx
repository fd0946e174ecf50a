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
  /** Another tab has signed in to another account, whose password this would have been. */
  onAnotherAccount(): void;
  ref?: Ref<HTMLFormElement>;
}

/** Changes the password; other devices stay signed in until the person decides otherwise. */
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
      // Whoever knew the old password has no use for this browser's old cookie either.
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
  0: "The server does not answer. Your password may be changed all the same. Try again.",
  400: "The current password is wrong.",
  429: "Too many tries. Wait a little, then try again.",
};
