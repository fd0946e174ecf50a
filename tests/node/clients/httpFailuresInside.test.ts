import { describe, expect, it } from "vitest";
import { hasError } from "../../../src/clients/http/hasError.js";
import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { expectFailure } from "../support/expectFailure.js";
import { json, startFaulty, text } from "../support/faultyServer.js";
import { sendJson } from "../support/serve.js";

/** Bodies of a status 200 that say that the request has failed. */
const failures = [
  '{"status":"error","message":"expired"}',
  '{"status":"fail","data":null}',
  '{"status":"FAILED"}',
  '{"status":"failure"}',
  '{"status":false}',
  '{"title":"Not Found","status":404}',
  '{"status":"500"}',
  '{"statusCode":403,"body":"{}"}',
  '{"errors":{"base":["no"]}}',
  '{"errors":[{"code":7}]}',
  '{"errors":"nope"}',
  '{"errors":1}',
  '{"error":"no"}',
  '{"error":{}}',
  '{"success":false}',
  '{"success":"false"}',
  '{"success":"False"}',
  '{"success":0}',
  '{"success":"0"}',
  '{"ok":0}',
  '{"ok":"error"}',
  "false",
  "0",
  '"error"',
];

/** Bodies that say nothing about a failure. */
const successes = [
  "",
  " \n",
  "null",
  "true",
  "1",
  '""',
  '"ok"',
  "{}",
  "[]",
  '{"status":"ok"}',
  '{"status":"success","data":null}',
  '{"status":200}',
  '{"status":"204"}',
  '{"status":0}',
  '{"status":null}',
  '{"status":{"error":"none"}}',
  '{"statusCode":200}',
  '{"errors":[]}',
  '{"errors":{}}',
  '{"errors":null}',
  '{"errors":0}',
  '{"error":null}',
  '{"error":false}',
  '{"error":""}',
  '{"success":true}',
  '{"success":"true"}',
  '{"success":1}',
  '{"success":null}',
  '{"success":{}}',
  '{"ok":1}',
  '{"sessionId":"a","status":"expired","error":null}',
  '{"sessionId":"a","status":"active"}',
  '{"status":{"valueOf":1,"toString":1},"ok":{"toString":null}}',
];

describe("a success of the REST client", () => {
  it.each(failures)("confirms nothing where its body says: %s", async (body) => {
    const { url } = await startFaulty(text(body));
    const client = restClient({
      baseURL: url,
      paths: { revokeOthers: "/others", signOut: "/sign-out" },
      readList: () => ({ sessions: [] }),
    });
    const calls = [client.revoke("a"), client.revokeOthers!(), client.signOut!(), client.list({})];
    for (const call of calls) {
      expect(await expectFailure(call)).toMatchObject({ code: "invalid-response", status: 200 });
    }
  });

  it.each(successes)("is one where its body says no more than: %s", async (body) => {
    const { url } = await startFaulty(text(body));
    await expect(restClient({ baseURL: url }).revoke("a")).resolves.toBeUndefined();
  });

  it("is a list with the status of a row, or with a word of success beside it", async () => {
    const rows = [{ sessionId: "a", status: "error", error: "a row is not the response" }];
    for (const body of [
      rows,
      { status: "ok", sessions: rows },
      { success: true, sessions: rows },
    ]) {
      const { url } = await startFaulty(json(body));
      expect((await restClient({ baseURL: url }).list({})).sessions).toHaveLength(1);
    }
  });

  it.each([
    [202, { queued: true }],
    [202, {}],
    [207, { items: [{ status: 403 }] }],
  ])("confirms nothing with the status %i, so that the list decides", async (status, body) => {
    const { url } = await startFaulty((_, reply) => sendJson(reply, status, body));
    const client = restClient({ baseURL: url, paths: { signOut: "/sign-out" } });
    const failure = { code: "invalid-response", status };
    expect(await expectFailure(client.revoke("a"))).toMatchObject(failure);
    expect(await expectFailure(client.signOut!())).toMatchObject(failure);
  });

  it("confirms nothing with the status 202 and no body", async () => {
    const { url } = await startFaulty((_, reply) => void reply.writeHead(202).end());
    const error = await expectFailure(restClient({ baseURL: url }).revoke("a"));
    expect(error.code).toBe("invalid-response");
  });

  it.each([200, 201, 203])("confirms with the status %i", async (status) => {
    const { url } = await startFaulty((_, reply) => sendJson(reply, status, { done: true }));
    await expect(restClient({ baseURL: url }).revoke("a")).resolves.toBeUndefined();
  });
});

it.each(["OK", "Session ended.", "<p>Done</p>"])(
  "a success that is plain text confirms nothing, because a sign-in page is text as well: %s",
  async (body) => {
    const { url } = await startFaulty(text(body, "text/plain"));
    const error = await expectFailure(restClient({ baseURL: url }).revoke("a"));
    expect(error.code).toBe("invalid-response");
  },
);

it("a problem document with the status 200 confirms neither a revoke nor a sign-out of SteamSets", async () => {
  const { url } = await startFaulty(json({ title: "Not Found", status: 404, detail: "no" }));
  const client = steamSetsHttpClient({ serverURL: url, token: "t" });
  expect((await expectFailure(client.revoke("a"))).code).toBe("invalid-response");
  expect((await expectFailure(client.signOut!())).code).toBe("invalid-response");
});

it("any value of JSON can be asked whether it reports an error", () => {
  expect(failures.filter((body) => !hasError(JSON.parse(body)))).toEqual([]);
  expect(successes.filter((body) => body.trim() && hasError(JSON.parse(body)))).toEqual([]);
});
