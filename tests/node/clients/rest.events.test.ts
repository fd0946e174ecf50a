import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { restClient, type RestClientOptions } from "../../../src/clients/rest.js";
import {
  type Fault,
  hangUp,
  json,
  silence,
  startFaulty,
  status,
  text,
} from "../support/faultyServer.js";
import { startBetterAuth } from "../support/startBetterAuth.js";

const streams: ServerResponse[] = [];
afterEach(() => void streams.splice(0));
/** Opens an event stream and keeps it open. */
const stream: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  reply.write(": here\n\n");
  streams.unshift(reply);
};

/** Subscribes to the events of a server and counts the calls of `onChange`. */
async function follow(fault: Fault, options: Partial<RestClientOptions> = {}) {
  const server = await startFaulty(fault);
  const client = restClient({ baseURL: server.url, paths: { events: "/events" }, ...options });
  const onChange = vi.fn();
  const stop = client.subscribe!(onChange);
  onTestFinished(stop);
  const calls = (count: number) =>
    expect.poll(() => onChange.mock.calls.length, { timeout: 15_000 }).toBe(count);
  return { ...server, client, onChange, stop, calls };
}

/** Delays the event stream, so that it opens later than the list that was requested at the same time. */
const slowly: typeof fetch = async (url, options) => {
  if (typeof url === "string" && url.endsWith("/events")) await pause(200);
  return fetch(url, options);
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("the events of a REST backend", () => {
  it("are not offered where there is no path for them", () => {
    expect(restClient({ baseURL: "/api" })).not.toHaveProperty("subscribe");
  });

  it("are asked for with the headers of every request, and never from a cache", async () => {
    const headers = async () => ({ authorization: "Bearer short-lived" });
    const { seen, calls } = await follow(stream, { headers });
    await calls(1);
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /events"]);
    expect(seen[0]!.headers).toMatchObject({
      accept: "text/event-stream",
      authorization: "Bearer short-lived",
      "cache-control": "no-cache",
    });
  });

  it("call back when the stream opens, and at each message, whatever it says", async () => {
    const { calls, onChange } = await follow(stream);
    await calls(1);
    streams[0]!.write("event: revoked\ndata: {not json\n\n");
    await calls(2);
    // Send the message in pieces, as a network may do.
    for (const piece of ["id: 7\r\nda", "ta: chan", "ged\r\n\r\n"]) {
      streams[0]!.write(piece);
      await pause(20);
    }
    await calls(3);
    streams[0]!.write(": still here\n\nretry: 1000\n\n");
    await pause(100);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it("call back when the stream ends, as that of a session that was ended does, and open again", async () => {
    const { calls, seen } = await follow(stream);
    await calls(1);
    streams[0]!.end();
    await calls(2);
    await calls(3);
    expect(seen).toHaveLength(2);
  });

  it("call back when the connection breaks, and open again", async () => {
    const { calls, seen } = await follow(stream);
    await calls(1);
    streams[0]!.socket!.destroy();
    await calls(3);
    expect(seen).toHaveLength(2);
  });

  it.each([500, 503, 429, 408])("are asked for again after %s, later and later", async (code) => {
    const { seen, onChange } = await follow(status(code));
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(2);
    await pause(300);
    expect(seen).toHaveLength(2);
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ["204", status(204)],
    ["403", status(403)],
    ["404", status(404)],
    ["500", status(500)],
    ["the page of an application instead", text("<!doctype html>", "text/html")],
    ["JSON instead", text("{}")],
    ["a connection that breaks", hangUp],
  ])("are there again later where they could not be had once: %s", async (_, fault) => {
    let requests = 0;
    const { calls, seen } = await follow((...all) => (requests++ ? stream : fault)(...all));
    await calls(1);
    expect(seen).toHaveLength(2);
    streams[0]!.write("data: changed\n\n");
    await calls(2);
  });

  it.each([
    ["there is none", status(404)],
    ["a page comes instead", text("<!doctype html>", "text/html")],
    ["nothing is answered", silence],
  ])("have the list asked once a minute meanwhile: %s", async (_, fault) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { seen, stop, onChange } = await follow(fault);
    await expect.poll(() => seen.length).toBe(1);
    vi.advanceTimersByTime(59_000);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(120_000);
    expect(onChange).toHaveBeenCalledTimes(2);
    stop();
    vi.advanceTimersByTime(600_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("have no list asked by the clock while they are there", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { calls, onChange } = await follow(stream);
    await calls(1);
    vi.advanceTimersByTime(600_000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it("that close at once are asked for later and later, each time with one list at the most", async () => {
    const { seen, onChange } = await follow((_, reply) => {
      reply.writeHead(200, { "content-type": "text/event-stream" });
      reply.end(": here\n\n");
    });
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(3);
    await pause(100);
    // The first stream calls it when it opens and when it ends. The later streams call it only when they
    // open.
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it("have no second list asked for a page that has asked for it at the same moment", async () => {
    const both: Fault = (request, ...rest) =>
      (request.path === "/events" ? stream : json([]))(request, ...rest);
    const { client, calls, onChange } = await follow(both, { fetch: slowly });
    await client.list({});
    await expect.poll(() => streams.length).toBe(1);
    await pause(100);
    expect(onChange).not.toHaveBeenCalled();
    streams[0]!.write("data: changed\n\n");
    await calls(1);
    // When the stream was closed, changes may have been missed. So the list is fetched again, even if it is
    // recent.
    await client.list({});
    streams[0]!.end();
    await calls(3);
  });

  it(
    "have the list asked after a 401, and are asked for no more after the second",
    { timeout: 30_000 },
    async () => {
      const { seen, calls } = await follow(status(401));
      await calls(1);
      await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(2);
      await pause(2_500);
      expect(seen).toHaveLength(2);
      await calls(1);
    },
  );

  it(
    "are open again after a 401 that met a session as it was replaced",
    { timeout: 30_000 },
    async () => {
      let requests = 0;
      const { calls, seen } = await follow((...all) => (requests++ ? stream : status(401))(...all));
      await calls(2);
      expect(streams[0]!.writableEnded).toBe(false);
      streams[0]!.write("data: changed\n\n");
      await calls(3);
      // The opened stream reset the count of 401s, so the next 401 counts as the first one.
      requests = 0;
      streams[0]!.end();
      await calls(6);
      expect(seen).toHaveLength(4);
    },
  );

  it("end with the last list: the connection closes, and nothing is heard any more", async () => {
    const { calls, stop, onChange, seen } = await follow(stream);
    await calls(1);
    const closed = new Promise((resolve) => streams[0]!.once("close", resolve));
    stop();
    await closed;
    await pause(1_500);
    expect(onChange).toHaveBeenCalledOnce();
    expect(seen).toHaveLength(1);
  });
});

it("Better Auth's client subscribes by what its host brings, and not at all without", async () => {
  const { here, client } = await startBetterAuth();
  expect(client).not.toHaveProperty("subscribe");
  const stop = vi.fn();
  const subscribe = vi.fn(() => stop);
  const pushed = betterAuthClient(here.client, { subscribe });
  const onChange = () => undefined;
  pushed.subscribe!(onChange)();
  expect(subscribe).toHaveBeenCalledExactlyOnceWith(onChange);
  expect(stop).toHaveBeenCalledOnce();
});
