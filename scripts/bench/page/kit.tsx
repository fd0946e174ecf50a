import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { SessionList, type SessionsClient, SessionsProvider } from "react-active-sessions";
import "react-active-sessions/styles.css";
import { createRoot } from "react-dom/client";
import { drive } from "./drive.js";
import { sampleSessions } from "./sampleSessions.js";

/** A backend that lists at once, and needs 50 milliseconds to end a session. */
function clientOf(count: number): SessionsClient {
  let sessions = sampleSessions(count);
  return {
    scope: `bench-${count}`,
    list: async () => ({ sessions, currentSessionId: "session-0" }),
    async revoke(sessionId) {
      await new Promise((resolve) => void setTimeout(resolve, 50));
      sessions = sessions.filter((session) => session.sessionId !== sessionId);
    },
  };
}

drive({
  render(container, count) {
    const root = createRoot(container);
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionsProvider client={clientOf(count)} locale="en">
          <SessionList />
        </SessionsProvider>
      </QueryClientProvider>,
    );
    return () => root.unmount();
  },
  row: "[data-sessions=row]",
  button: "[data-sessions=revoke]",
  question: "[data-sessions=confirm]",
  confirm: "[data-sessions=confirm] [data-variant=danger]",
  // The kit's clock also checks the time when the window gets the focus.
  renewTimes: () => void dispatchEvent(new Event("focus")),
});
