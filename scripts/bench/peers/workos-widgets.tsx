import "@radix-ui/themes/styles.css";
import { UserSessions, WorkOsWidgets } from "@workos-inc/widgets";
import "@workos-inc/widgets/styles.css";
import { createRoot } from "react-dom/client";
import { drive } from "../page/drive.js";
import { sampleSessions } from "../page/sampleSessions.js";
import { stubFetch } from "./stubFetch.js";

const claims = { sid: "session-0", permissions: [], exp: Math.floor(Date.now() / 1000) + 3600 };
const token = `e30.${btoa(JSON.stringify(claims))}.e30`;

function serve(count: number) {
  let sessions = sampleSessions(count).map((session) => ({
    id: session.sessionId,
    userAgent: session.userAgent,
    ipAddress: session.ip,
    currentLocation: {
      cityName: session.location?.city,
      countryISOCode: session.location?.countryCode,
    },
    createdAt: session.createdAt,
    lastActivityAt: session.lastSeen,
  }));
  stubFetch((path) => {
    if (path.endsWith("/sessions")) return { data: sessions };
    const id = path.slice(path.lastIndexOf("/") + 1);
    sessions = sessions.filter((session) => session.id !== id);
    return { success: true };
  });
}

drive({
  render(container, count) {
    serve(count);
    const root = createRoot(container);
    root.render(
      <WorkOsWidgets>
        <UserSessions authToken={token} />
      </WorkOsWidgets>,
    );
    return () => root.unmount();
  },
  row: ".woswidgets-card-list-item",
  button: "button",
  question: "[role=alertdialog]",
  confirm: "[role=alertdialog] [type=submit]",
});
