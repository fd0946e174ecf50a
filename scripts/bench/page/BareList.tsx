import { useQuery } from "@tanstack/react-query";
import { formatDistanceToNow } from "date-fns";
import { UAParser } from "ua-parser-js";
import type { SessionsClient } from "../../../src/index.js";

/** The list that one writes in an afternoon: the same libraries, the same facts, and no more. */
export function BareList({ client }: { client: SessionsClient }) {
  const { data } = useQuery({
    queryKey: ["bare"],
    queryFn: ({ signal }) => client.list({ signal }),
    staleTime: 15_000,
  });
  return (
    <section>
      <h1>Where you’re signed in</h1>
      <ul>
        {data?.sessions.map(({ sessionId, userAgent, ip, location, lastSeen, createdAt }) => {
          const { browser, os } = new UAParser(userAgent).getResult();
          return (
            <li key={sessionId} data-bare="row">
              <h2>{[browser.name, os.name].filter(Boolean).join(" on ") || "Unknown device"}</h2>
              <p>{[location?.city, location?.countryCode].filter(Boolean).join(", ")}</p>
              <p>Active {formatDistanceToNow(lastSeen, { addSuffix: true })}</p>
              <p>Signed in {formatDistanceToNow(createdAt, { addSuffix: true })}</p>
              <p>{ip}</p>
              <button onClick={() => void client.revoke(sessionId)}>Sign out</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
