import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  SessionList,
  SessionsProvider,
} from "react-active-sessions";
import { AnotherDevice } from "./AnotherDevice.js";
import { sessionsClient } from "./authClient.js";
import { ChangePassword } from "./ChangePassword.js";
import { Leave } from "./Leave.js";
import type { User } from "./User.js";
import { useStepUp } from "./useStepUp.js";

/** Props of {@link Settings}. */
export interface SettingsProps {
  user: User;
  onSignedOut(why?: string): void;
  /** Called when another tab has signed in to another account. */
  onAnotherAccount(): void;
}

/** The account settings page, which contains the kit. */
export function Settings({ user, onSignedOut, onAnotherAccount }: SettingsProps): ReactNode {
  const { reauthenticate, dialog } = useStepUp(user, onAnotherAccount);
  const [isPasswordChanged, setIsPasswordChanged] = useState(false);
  const password = useRef<HTMLFormElement>(null);
  const changed = useRef<(isChanged: true) => void>(undefined);
  const changePassword = async () => {
    flushSync(() => setIsPasswordChanged(false));
    password.current?.querySelector<HTMLElement>("[required]")?.focus();
    return new Promise<true>((resolve) => (changed.current = resolve));
  };
  return (
    <div className="page">
      <header>
        <strong>Account settings</strong>
        <span className="quiet">{user.email}</span>
        <Leave onLeft={() => onSignedOut()} />
      </header>
      <main>
        <h1 tabIndex={-1}>Security</h1>
        <SessionsProvider
          client={sessionsClient}
          account={user.id}
          onSignedOut={({ reason }) =>
            onSignedOut(
              reason === "here" ? undefined : "This browser was signed out. Sign in again.",
            )
          }
          reauthenticate={reauthenticate}
          onChangePassword={changePassword}
        >
          <SessionList />
          {isPasswordChanged ? (
            <PasswordChangedPrompt className="changed" onDone={() => setIsPasswordChanged(false)} />
          ) : (
            <ChangePassword
              ref={password}
              user={user}
              onAnotherAccount={onAnotherAccount}
              onChanged={() => {
                changed.current?.(true);
                setIsPasswordChanged(true);
              }}
            />
          )}
          <section className="everywhere">
            <h2>All devices at once</h2>
            <p className="quiet">When you have lost a device, or do not know who is signed in.</p>
            <RevokeAllButton headingLevel={3} />
          </section>
          {dialog}
        </SessionsProvider>
        <AnotherDevice />
      </main>
    </div>
  );
}
