import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { SessionList, SessionsProvider, sessionsQuery } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";

export async function loader({ request }) {
  const queryClient = new QueryClient();
  const { origin, searchParams } = new URL(request.url);
  const client = restClient({ baseURL: `${origin}/api`, scope: "api" });
  await queryClient.prefetchInfiniteQuery(sessionsQuery(client, "ada"));
  return { state: dehydrate(queryClient), locale: searchParams.get("locale") ?? "en" };
}

const client = restClient({ baseURL: "/api", scope: "api" });

export default function Devices({ loaderData }) {
  return (
    <HydrationBoundary state={loaderData.state}>
      <SessionsProvider client={client} account="ada" locale={loaderData.locale}>
        <SessionList />
      </SessionsProvider>
    </HydrationBoundary>
  );
}
