import { type FormEvent, type ReactNode, useState } from "react";
import { authClient } from "./authClient.js";
import { textOf } from "./textOf.js";

/** Signs in with Better Auth; says why where it does not work. */
export function SignIn({ why, onSignedIn }: { why?: string; onSignedIn(): void }): ReactNode {
  const [message, setMessage] = useState(why);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    setMessage(undefined);
    const { error } = await authClient.signIn
      .email({ email: textOf(form, "email"), password: textOf(form, "password") })
      .catch(() => ({ error: { status: 0 } }));
    setIsBusy(false);
    if (error) setMessage(reasons[error.status] ?? "The server could not sign you in. Try again.");
    else onSignedIn();
  };
  return (
    <main className="sign-in">
      <h1>Sign in</h1>
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
