import { expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";

it("prepares the language while the list is on its way, and not before it is requested", async () => {
  const order: string[] = [];
  const supported = Intl.DateTimeFormat.supportedLocalesOf.bind(Intl.DateTimeFormat);
  vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockImplementation((...args) => {
    order.push("the language is prepared");
    return supported(...args);
  });
  const client = fixtureClient();
  const { list } = client;
  let answer: () => void = () => undefined;
  client.list = async (request) => {
    order.push("the list is requested");
    await new Promise<void>((resolve) => (answer = resolve));
    order.push("the list is answered");
    return list(request);
  };
  // The results for a language are cached, so use one that no other test uses.
  renderKit(<SessionList />, { client, locale: "en-AG" });
  await vi.waitFor(() => expect(order).toHaveLength(2));
  answer();
  await card("Firefox on Linux");
  expect(order).toEqual([
    "the list is requested",
    "the language is prepared",
    "the list is answered",
  ]);
});
