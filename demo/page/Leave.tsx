import { type ReactNode, useState } from "react";
import { authClient } from "./authClient.js";

/** Signs this browser out. Whoever believes to have left must have: a failure is said, and stays. */
export function Leave({ onLeft }: { onLeft(): void }): ReactNode {
  const [message, setMessage] = useState("");
  const leave = async () => {
    setMessage("");
    const { error } = await authClient.signOut().catch(() => ({ error: { status: 0 } }));
    if (error) setMessage(`${reasonOf(error.status)} You may still be signed in. Try again.`);
    else onLeft();
  };
  return (
    <>
      <button onClick={() => void leave()}>Leave</button>
      <p role="alert">{message}</p>
    </>
  );
}

function reasonOf(status: number): string {
  return status === 0 ? "The server does not answer." : "The server could not sign you out.";
}
