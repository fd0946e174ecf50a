import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { watchForSecrets } from "./watchForSecrets.js";

const secret = "s3cr3t-of-a-session";

/** Hides the secret in a field that is not enumerable. */
const hidden = (value: unknown) => Object.defineProperty(new Error("no"), "sent", { value });

describe("the search for secrets finds one that was planted", () => {
  it.each<{ where: string; plant: (queryClient: QueryClient) => unknown }>([
    {
      where: "in an attribute of the page",
      plant: () => document.body.setAttribute("data-token", secret),
    },
    {
      where: "in the data of a query",
      plant: (all) => all.setQueryData(["a"], [{ token: secret }]),
    },
    { where: "in a key of a query", plant: (all) => all.setQueryData(["a", secret], true) },
    {
      where: "in a key of a Map in a query",
      plant: (all) => all.setQueryData(["a"], new Map([[secret, 1]])),
    },
    {
      where: "in a Set in a query",
      plant: (all) => all.setQueryData(["a"], { all: new Set([[secret]]) }),
    },
    {
      where: "behind a getter in a query",
      plant: (all) =>
        all.setQueryData(["a"], {
          get token() {
            return secret;
          },
        }),
    },
    {
      where: "in the headers in the cause of a query's error",
      plant: (all) => failQuery(all, new Headers({ authorization: secret })),
    },
    {
      where: "in the request in the cause of a query's error",
      plant: (all) => failQuery(all, new Request(`http://localhost/?token=${secret}`)),
    },
    {
      where: "in a hidden field in the cause of a query's error",
      plant: (all) => failQuery(all, hidden({ deep: [secret] })),
    },
    {
      where: "in the message of the cause of a query's error",
      plant: (all) => failQuery(all, new DOMException(`refused ${secret}`)),
    },
    { where: "in the variables of a mutation", plant: (all) => mutate(all, { variables: secret }) },
    { where: "in the key of a mutation", plant: (all) => mutate(all, { key: [secret] }) },
    { where: "in a browser's storage", plant: () => sessionStorage.setItem("token", secret) },
    {
      where: "in the console",
      plant() {
        vi.spyOn(console, "info").mockImplementation(() => {});
        console.info("sent", { headers: [secret] });
      },
    },
  ])("$where", async ({ plant }) => {
    const queryClient = new QueryClient();
    const { found } = watchForSecrets(queryClient);
    onTestFinished(() => {
      document.body.removeAttribute("data-token");
      sessionStorage.clear();
      queryClient.clear();
    });
    expect(found([secret])).toEqual([]);
    await plant(queryClient);
    expect(found([secret])).toEqual(["s3cr"]);
  });
});

async function failQuery(queryClient: QueryClient, cause: unknown): Promise<void> {
  const queryFn = () => Promise.reject(new Error("failed", { cause }));
  await queryClient.prefetchQuery({ queryKey: ["a"], queryFn, retry: false });
}

/** Runs a mutation that leaves the cache as soon as it is over, as the kit's mutations do. */
async function mutate(
  queryClient: QueryClient,
  { key = ["a"], variables = "" }: { key?: string[]; variables?: string },
): Promise<void> {
  const mutationFn = () => Promise.resolve();
  const cache = queryClient.getMutationCache();
  const mutation = cache.build<void, Error, string, unknown>(queryClient, {
    mutationKey: key,
    mutationFn,
    gcTime: 0,
  });
  await mutation.execute(variables);
  cache.clear();
}
