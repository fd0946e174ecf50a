import type { ReactNode } from "react";
import { SessionList, SessionsProvider } from "react-active-sessions";
import { AnotherDevice } from "./AnotherDevice.js";
import type { User } from "./App.js";
import { sessionsClient } from "./authClient.js";
import { Leave } from "./Leave.js";

/** Account settings with the kit in it. */
export function Settings(props: { user: User; onSignedOut(why?: string): void }): ReactNode {
  const { user, onSignedOut } = props;
  return (
    <div className="page">
      <header>
        <strong>Account settings</strong>
        <span className="quiet">{user.email}</span>
        <Leave onLeft={() => onSignedOut()} />
      </header>
      <main>
        <h1>Security</h1>
        <SessionsProvider
          client={sessionsClient}
          account={user.id}
          onSignedOut={({ reason }) =>
            onSignedOut(
              reason === "here" ? undefined : "This browser was signed out. Sign in again.",
            )
          }
          reauthenticate={async () => {
            onSignedOut("Sign in again to go on: your last sign-in is too long ago for this.");
            return false;
          }}
        >
          <SessionList />
        </SessionsProvider>
        <AnotherDevice />
      </main>
    </div>
  );
}
