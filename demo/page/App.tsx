import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Notice } from "./Notice.js";
import { Settings } from "./Settings.js";
import { SignIn } from "./SignIn.js";
import { askForUser, type User, userOfDocument } from "./User.js";

type View =
  | { name: "starting" }
  | { name: "unreachable" }
  | { name: "another-account" }
  | { name: "sign-in"; why?: string }
  | { name: "settings"; user: User };

const titles: Record<View["name"], string> = {
  starting: "Account settings",
  unreachable: "No answer – Account settings",
  "another-account": "Another account – Account settings",
  "sign-in": "Sign in – Account settings",
  settings: "Security – Account settings",
};

/** Shows the sign-in page, or the settings of the person who is signed in. */
export function App(): ReactNode {
  const [view, setView] = useState<View>(() => viewOf(userOfDocument()) ?? { name: "starting" });
  const ask = () => setView({ name: "starting" });
  const another = useCallback(() => setView({ name: "another-account" }), []);
  useEffect(() => {
    if (view.name === "starting") void firstView().then(setView);
  }, [view.name]);
  useArrival(view.name);

  if (view.name === "starting") {
    return (
      <p className="starting" role="status">
        Loading…
      </p>
    );
  }
  if (view.name === "unreachable") {
    return (
      <Notice
        title="The server does not answer"
        text="Is it running? You may still be signed in."
        action="Try again"
        onAction={ask}
      />
    );
  }
  if (view.name === "another-account") {
    return (
      <Notice
        title="Another account is signed in"
        text="Another tab of this browser has signed in to another account. This page has changed nothing."
        action="Go on with that account"
        onAction={ask}
      />
    );
  }
  if (view.name === "sign-in") {
    return <SignIn why={view.why} onSignedIn={(user) => setView({ name: "settings", user })} />;
  }
  return (
    <Settings
      user={view.user}
      key={view.user.id}
      onSignedOut={(why) => {
        setView({ name: "sign-in", why });
        if (why)
          void afterwards(view.user).then((next) => {
            setView((now) => (now.name === "sign-in" && next ? next : now));
          });
      }}
      onAnotherAccount={another}
    />
  );
}

/**
 * Sets the title of each page. When a page replaces another one, moves the focus to its heading, because the
 * focus was lost with the old page.
 */
function useArrival(name: View["name"]): void {
  const last = useRef(name);
  useEffect(() => {
    document.title = titles[name];
    if (last.current !== name) document.querySelector("h1")?.focus();
    last.current = name;
  }, [name]);
}

function viewOf(user: User | null | undefined): View | undefined {
  if (user) return { name: "settings", user };
  return user === null ? { name: "sign-in" } : undefined;
}

/** The next view after this session ended. When another tab has already signed in again, nobody has to sign in here. */
async function afterwards({ id }: User): Promise<View | undefined> {
  const user = await askForUser();
  if (!user) return undefined;
  return user.id === id ? { name: "settings", user } : { name: "another-account" };
}

/**
 * The first view when the document does not name the user. When nobody is signed in, asks once more after
 * half a second, because the cookie of a session that another tab has just created may still be on its way.
 */
async function firstView(): Promise<View> {
  const user = await askForUser();
  if (user !== null) return viewOf(user) ?? { name: "unreachable" };
  await new Promise((resolve) => setTimeout(resolve, 500));
  return viewOf(await askForUser()) ?? { name: "unreachable" };
}
