import { type ReactNode, useEffect, useState } from "react";
import { authClient } from "./authClient.js";
import { Settings } from "./Settings.js";
import { SignIn } from "./SignIn.js";

/** Whom the page belongs to. */
export interface User {
  id: string;
  name: string;
  email: string;
}

type View =
  | { name: "starting" }
  | { name: "sign-in"; why?: string }
  | { name: "settings"; user: User };

/** The sign-in page, or the settings of whoever is signed in. */
export function App(): ReactNode {
  const [view, setView] = useState<View>({ name: "starting" });
  useEffect(() => void firstView().then(setView), []);

  if (view.name === "starting") return null;
  if (view.name === "sign-in")
    return <SignIn why={view.why} onSignedIn={async () => setView(await firstView())} />;
  return <Settings user={view.user} onSignedOut={(why) => setView({ name: "sign-in", why })} />;
}

async function firstView(): Promise<View> {
  const { data, error } = await authClient.getSession().catch(() => unreachable);
  if (data) return { name: "settings", user: data.user };
  return {
    name: "sign-in",
    why: error ? "The server does not answer. Is it running?" : undefined,
  };
}

const unreachable = { data: null, error: { status: 0 } };
