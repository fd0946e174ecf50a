import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restClient } from "../../src/clients/rest.js";
import { fetchPage } from "../../src/query/fetchPage.js";
import { checkError } from "../../src/testing/contract/checkError.js";
import { startHostile } from "../support/hostileServer.mjs";
import { lies } from "../support/hostile/lies.mjs";

let server: Awaited<ReturnType<typeof startHostile>>;
beforeAll(async () => {
  server = await startHostile();
});
afterAll(() => server.close());

const key = "key-5e55107";
const connect = () =>
  restClient({ baseURL: `${server.url}/api`, timeout: 1_000, headers: { "x-api-key": key } });
const names = (of: string) => Object.keys(lies).filter((name) => lies[name]!.of === of);

describe("a list of a backend that lies", () => {
  it.each(names("list"))(
    "is a list that can be stored, or an error without a secret: %s",
    async (name) => {
      server.tell(name);
      const page = await fetchPage(connect(), {}).catch((error: unknown) => error);
      if (page instanceof Error) checkError(page, [key], "list()");
      else {
        const { sessions } = page as Awaited<ReturnType<typeof fetchPage>>;
        expect(JSON.parse(JSON.stringify(page)).sessions).toHaveLength(sessions.length);
        expect(sessions.length).toBeGreaterThan(0);
        for (const { sessionId } of sessions) expect(sessionId).toEqual(expect.any(String));
      }
      expect(server.askedElsewhere()).toBe(0);
      server.repent();
      expect((await connect().list({})).sessions).toHaveLength(3);
    },
  );
});

describe("a sign-out at a backend that lies", () => {
  it.each(names("revoke"))(
    "is confirmed by nothing but a success, and tells no secret: %s",
    async (name) => {
      server.tell(name);
      const error = await connect()
        .revoke("session-firefox")
        .catch((thrown: unknown) => thrown);
      if (lies[name]!.confirms) expect(error).toBeUndefined();
      else checkError(error, [key], "revoke()");
      expect(server.asked("revoke")).toBe(1);
      expect(server.askedElsewhere()).toBe(0);
    },
  );
});
