import { AuthUIProvider, SessionsCard } from "@daveyplate/better-auth-ui";
import { createAuthClient } from "better-auth/react";
import { createRoot } from "react-dom/client";
import { drive } from "../page/drive.js";
import { sampleSessions } from "../page/sampleSessions.js";
import "./better-auth-ui.css";
import { stubFetch } from "./stubFetch.js";

const user = { id: "user", name: "Ada", email: "ada@example.com" };

function serve(count: number) {
  let sessions = sampleSessions(count).map((session) => ({
    id: session.sessionId,
    token: session.sessionId,
    userId: user.id,
    userAgent: session.userAgent,
    ipAddress: session.ip,
    createdAt: session.createdAt,
    updatedAt: session.lastSeen,
    expiresAt: session.expiresAt,
  }));
  const [current] = sessions;
  stubFetch((path, body) => {
    if (path.endsWith("/get-session")) return { session: current, user };
    if (path.endsWith("/list-sessions")) return sessions;
    const { token } = JSON.parse(body);
    sessions = sessions.filter((session) => session.token !== token);
    return { status: true };
  });
}

drive({
  render(container, count) {
    serve(count);
    const root = createRoot(container);
    // Create a new client each time, because an older one would still hold the previous list.
    root.render(
      <AuthUIProvider
        authClient={createAuthClient({ baseURL: location.origin })}
        navigate={() => undefined}
      >
        <SessionsCard />
      </AuthUIProvider>,
    );
    return () => root.unmount();
  },
  row: "[data-slot=card-content] > [data-slot=card]",
  button: "[data-slot=button]",
});
