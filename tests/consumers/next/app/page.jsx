import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { headers } from "next/headers";
import { SessionList, sessionsQuery } from "react-active-sessions";
import { restClient } from "react-active-sessions/clients/rest";
import { Devices } from "./Devices";

export default async function Page({ searchParams }) {
  const { locale = "en" } = await searchParams;
  const origin = `http://${(await headers()).get("host")}`;
  const queryClient = new QueryClient();
  const client = restClient({ baseURL: `${origin}/api`, scope: "api" });
  await queryClient.prefetchInfiniteQuery(sessionsQuery(client, "ada"));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Devices locale={locale}>
        <SessionList />
      </Devices>
    </HydrationBoundary>
  );
}
