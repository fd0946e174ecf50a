import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { sessionsQuery } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";

it("a loader that ensures the list asks the backend once, under the key that the screen reads", async () => {
  const client = fixtureClient();
  const list = vi.spyOn(client, "list");
  const queryClient = new QueryClient();
  const first = await queryClient.ensureInfiniteQueryData(sessionsQuery(client, "ada"));
  const second = await queryClient.ensureInfiniteQueryData(sessionsQuery(client, "ada"));
  expect(first.pages[0]?.sessions).toHaveLength(8);
  expect(second).toBe(first);
  expect(list).toHaveBeenCalledTimes(1);
  expect(queryClient.getQueryData(sessionsQuery(client, "ada").queryKey)).toBe(first);
});

it("and asks for each account on its own", async () => {
  const client = fixtureClient();
  const list = vi.spyOn(client, "list");
  const queryClient = new QueryClient();
  await queryClient.ensureInfiniteQueryData(sessionsQuery(client, "ada"));
  await queryClient.ensureInfiniteQueryData(sessionsQuery(client, "eve"));
  expect(list).toHaveBeenCalledTimes(2);
});
