import { type ReactNode, useState } from "react";
import { send } from "./send.js";
import { useBusy } from "./useBusy.js";

/**
 * A button that signs this browser out. When that fails, it says so. Otherwise the person would believe that they
 * are signed out.
 */
export function Leave({ onLeft }: { onLeft(): void }): ReactNode {
  const [message, setMessage] = useState("");
  const [isBusy, once] = useBusy();
  const leave = async () => {
    setMessage("");
    const { status } = await send("/api/auth/sign-out", { body: {} });
    if (status === 200) onLeft();
    else setMessage(`${reasonOf(status)} You may still be signed in. Try again.`);
  };
  return (
    <>
      <button aria-disabled={isBusy} onClick={() => void once(leave)}>
        {isBusy ? "Leaving…" : "Leave"}
      </button>
      <p role="alert">{message}</p>
    </>
  );
}

function reasonOf(status: number): string {
  return status === 0 ? "The server does not answer." : "The server could not sign you out.";
}
