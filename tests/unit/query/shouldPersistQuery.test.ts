import { dehydrate, QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { sessionsQuery, shouldPersistQuery } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";

it("no address and no agent reaches the browser's storage through a persister", async () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(["profile"], { name: "Ada" });
  await queryClient.fetchInfiniteQuery(sessionsQuery(fixtureClient(), "ada"));
  const kept = dehydrate(queryClient, { shouldDehydrateQuery: shouldPersistQuery });
  localStorage.setItem("cache", JSON.stringify(kept));
  const text = localStorage.getItem("cache");
  localStorage.clear();
  expect(text).toContain("Ada");
  expect(text).not.toContain("203.0.113");
  expect(text).not.toContain("Mozilla");
  expect(JSON.stringify(dehydrate(queryClient))).toContain("203.0.113");
});

it("keeps out what failed, as react-query itself does", async () => {
  const queryClient = new QueryClient();
  const fail = () => Promise.reject(new Error("no"));
  await queryClient.prefetchQuery({ queryKey: ["broken"], queryFn: fail, retry: false });
  const kept = dehydrate(queryClient, { shouldDehydrateQuery: shouldPersistQuery });
  expect(kept.queries).toEqual([]);
});
