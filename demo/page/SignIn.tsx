import { type FormEvent, type ReactNode, useState } from "react";
import { readFields } from "./readFields.js";
import { signIn } from "./signIn.js";
import { useBusy } from "./useBusy.js";
import type { User } from "./User.js";

/** A form that signs in with Better Auth, and says why when that fails. */
export function SignIn(props: { why?: string; onSignedIn(user: User): void }): ReactNode {
  const [message, setMessage] = useState(props.why);
  const [isBusy, once] = useBusy();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const field = readFields(event);
    return once(async () => {
      setMessage(undefined);
      const { status, data } = await signIn(field("email"), field("password"));
      if (status === 200) props.onSignedIn(data.user);
      else setMessage(reasons[status] ?? "The server could not sign you in. Try again.");
    });
  };
  return (
    <main className="sign-in">
      <h1 tabIndex={-1}>Sign in</h1>
      <form onSubmit={(event) => void submit(event)}>
        <p role="alert">{message}</p>
        <label>
          Email
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button className="primary" aria-disabled={isBusy}>
          {isBusy ? "Signing in…" : "Sign in"}
        </button>
      </form>
      <p className="quiet">The demo’s account is printed where you started the server.</p>
    </main>
  );
}

const reasons: Partial<Record<number, string>> = {
  0: "The server does not answer. Is it running?",
  401: "Email or password is wrong.",
  429: "Too many tries. Wait a minute, then try again.",
};
