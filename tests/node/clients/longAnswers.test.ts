import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { expectFailure } from "../support/expectFailure.js";
import { type Fault, startFaulty, text } from "../support/faultyServer.js";
import { httpClients } from "../support/httpClients.js";
import type { SeenRequest } from "../support/serve.js";

const row = (index: number) => `{"sessionId":"s${index}","userAgent":"${"x".repeat(90)}"}`;
const endless: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "application/json" });
  const chunk = `${Array.from({ length: 500 }, (__, index) => row(index)).join(",")},`;
  reply.write('{"sessions":[');
  const more = () => {
    while (!reply.destroyed && reply.write(chunk));
  };
  reply.on("drain", more);
  more();
};
const bomb = gzipSync(`{"sessions":[${" ".repeat(50_000_000)}]}`);
const packed: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
  reply.end(bomb);
};
const drip: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => reply.write(" "), 20);
  reply.on("close", () => clearInterval(timer));
};

describe.each(httpClients)("$name", ({ connect, list }) => {
  it.each([
    ["does not end", endless],
    ["is small, and unpacks to fifty megabytes", packed],
  ])("takes an answer that %s for none, and reads no further", async (_, fault) => {
    const { url } = await startFaulty(fault);
    const client = connect(url);
    for (const call of [() => client.list({}), () => client.revoke("a")]) {
      expect((await expectFailure(call())).code).toBe("invalid-response");
    }
  });

  it("does not wait for an answer that comes drop by drop", async () => {
    const { url } = await startFaulty(drip);
    expect((await expectFailure(connect(url, 300).list({}))).code).toBe("timeout");
  });

  it.each([
    ["nested a hundred thousand deep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["cut in the middle of a letter", '{"sessions":[{"sessionId":"ü'],
    ["a number that is none", "NaN"],
  ])("takes an answer that is %s for no list", async (_, body) => {
    const { url } = await startFaulty(text(body));
    expect((await expectFailure(connect(url).list({}))).code).toBe("invalid-response");
  });

  it("reads an answer that begins with a byte order mark", async () => {
    const here = (request: SeenRequest) => (request.path.endsWith("/whoami") ? '{"id":"a"}' : list);
    const { url } = await startFaulty((request, reply) =>
      text(`\uFEFF${here(request)}`)(request, reply),
    );
    expect((await connect(url).list({})).sessions).toHaveLength(1);
  });
});
