import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { SessionList, SessionsProvider, sessionsQuery } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { en } from "../../support/words.js";

const machine = process.env.TZ;
afterEach(() => void (process.env.TZ = machine));

it("a server and a browser in other zones print the same first, then the browser its own", async () => {
  const firefox = fixtureSessions[2]!;
  const createdAt = new Date("2026-10-30T23:30:00Z");
  // The two devices have the same name and place, so the kit adds their days to distinguish them. Their days
  // differ by zone.
  const twins = ["one", "two"].map((sessionId) => ({ ...firefox, sessionId, createdAt }));
  const client = fixtureClient({ sessions: [fixtureSessions[0]!, ...twins] });
  const queryClient = new QueryClient();
  await queryClient.prefetchInfiniteQuery(sessionsQuery(client));
  const page = (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={client} locale="en">
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>
  );

  process.env.TZ = "Pacific/Kiritimati";
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(page);
  expect(container).toHaveTextContent(en.active("2026-11-23"));

  process.env.TZ = "America/Los_Angeles";
  render(page, { container, hydrate: true });
  // React would write a mismatch to the console, and that would fail the test.
  expect(screen.getAllByText("3 hours ago")).toHaveLength(2);
  expect(container).toHaveTextContent(en.signedIn("Oct 30"));
});
