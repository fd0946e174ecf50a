import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { startPrism } from "../../node/support/startPrism.js";
import { ada } from "../startDemo.js";
import { withCookie } from "./signedIn.js";
import { type Reference, startReference } from "./startReference.js";

const document = "docs/server-contract.openapi.yaml";
const settings = { REFERENCE_PAGE: "3", REFERENCE_ENDS: "40" };

const ending = ["DELETE /sessions/{id}", "POST /sessions/revoke-others", "POST /sign-out"];

let reference: Reference;
let prism: Awaited<ReturnType<typeof startPrism>>;
beforeAll(async () => {
  reference = await startReference(settings);
  prism = await startPrism({ document, server: `${reference.url}/api` });
});
afterAll(async () => {
  await prism?.close();
  await reference?.remove();
});
beforeEach(() => reference.empty());

/** A browser whose requests and replies Prism checks. */
async function checkedBrowser() {
  const { id, cookie } = await reference.addSession(ada.email);
  return { id, ...withCookie(reference.url, cookie, prism.url) };
}

const harness: ClientHarness = {
  async createClient() {
    const { client } = await checkedBrowser();
    for (let i = 0; i < 4; i++) await reference.addSession(ada.email);
    return client;
  },
  heldIds: () => reference.idsOf(ada.email),
  breakDown: () => reference.crash(),
};

/** The answers that the document describes, such as `GET /sessions 200`. */
function describedAnswers(): string[] {
  let [path, method] = ["", ""];
  const answers: string[] = [];
  for (const line of readFileSync(document, "utf8").split("\n")) {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
    method = /^ {4}(get|post|delete):$/.exec(line)?.[1]?.toUpperCase() ?? method;
    const status = /^ {8}"(\d{3})":/.exec(line)?.[1];
    if (status) answers.push(`${method} ${path} ${status}`);
  }
  return answers;
}

it("the OpenAPI document describes each answer of the reference server, and no other", async () => {
  const seen = new Set<string>();
  type Browser = Pick<Awaited<ReturnType<typeof checkedBrowser>>, "call">;
  const ask = async ({ call }: Browser, request: string, id = "", headers = {}) => {
    const [method = "", path = ""] = request.split(" ");
    const reply = await call(method, path.replace("{id}", id), headers);
    // Prism answers itself when it finds a fault, and names its own errors.
    expect(await reply.text(), request).not.toContain("stoplight.io");
    seen.add(`${request.replace(/\?.*/, "")} ${reply.status}`);
    return reply;
  };
  const stranger = withCookie(reference.url, `session=${"x".repeat(43)}`, prism.url);
  const mine = await checkedBrowser();
  for (const request of ["GET /sessions", "GET /events", ...ending])
    await ask(stranger, request, "x");
  for (const request of ending) await ask(mine, request, "x", { origin: "https://evil.example" });
  await ask(mine, "GET /sessions");
  await ask(mine, "GET /sessions?cursor=x");
  await ask(mine, "DELETE /sessions/{id}", "x");
  await ask(mine, "DELETE /sessions/{id}", (await reference.addSession(ada.email)).id);
  await ask(mine, "POST /sessions/revoke-others");
  // Prism sends an answer when it is complete, so the streams end with their session.
  const streams = [1, 2, 3, 4, 5].map(() => ask(mine, "GET /events"));
  await expect.poll(() => seen).toContain("GET /events 429");

  await reference.sql`UPDATE sessions SET proven_at = ${new Date(0).toISOString()}`;
  for (const request of ending.slice(0, 2)) {
    const { headers } = await ask(mine, request, "x");
    expect(headers.get("www-authenticate")).toContain("max_age=300");
  }
  await reference.sql`UPDATE attempts SET count = 1000`;
  for (const request of ending.slice(0, 2)) await ask(mine, request, "x");
  await ask(mine, "POST /sign-out");
  await Promise.all(streams);
  expect([...seen].toSorted()).toEqual(describedAnswers().toSorted());
});

describe("the reference server, as Prism checks it against the OpenAPI document,", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
