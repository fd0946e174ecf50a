// Responses to a list request that are not a list, or that have an unexpected form.
import { gzipSync } from "node:zlib";
import { json, listOf, rows } from "./honestAnswer.mjs";

const unread = /could not be loaded/;
const read = /Firefox on Linux/;
const bomb = gzipSync(`{"sessions":[${" ".repeat(60_000_000)}]}`);
const text = (/** @type {string} */ type) => ({ "content-type": type });

/** @type {Record<string, Omit<import("./lies.mjs").Lie, "of">>} */
export const formLies = {
  "a page of HTML with 200": {
    says: unread,
    answer: (_, reply) => json(reply, "<!doctype html><h1>Sign in</h1>", 200, text("text/html")),
  },
  "a page of HTML that is called JSON": {
    says: unread,
    answer: (_, reply) => json(reply, "<html>"),
  },
  "JSON that is called a text": {
    says: read,
    answer: (asked, reply) => json(reply, listOf(asked), 200, text("text/plain; charset=koi8-r")),
  },
  "no content": { says: unread, answer: (_, reply) => void reply.writeHead(204).end() },
  "JSON that stops in the middle": {
    says: unread,
    answer: (asked, reply) => json(reply, JSON.stringify(listOf(asked)).slice(0, 300)),
  },
  "a byte order mark": {
    says: read,
    answer: (asked, reply) => json(reply, `\uFEFF${JSON.stringify(listOf(asked))}`),
  },
  "bytes that are no UTF-8": {
    says: read,
    answer: (asked, reply) =>
      json(
        reply,
        Buffer.from(
          JSON.stringify(listOf(asked, { sessions: withCity(asked, "Z\u00FCrich") })),
          "latin1",
        ),
      ),
  },
  "a body without an end": {
    says: unread,
    answer(_, reply) {
      reply.writeHead(200, text("application/json")).write('{"sessions":[');
      const more = () => {
        while (!reply.destroyed && reply.write('{"sessionId":"x"},'.repeat(4_000)));
      };
      reply.on("drain", more);
      more();
    },
  },
  "a body that comes drop by drop": {
    says: unread,
    answer(_, reply) {
      reply.writeHead(200, text("application/json"));
      const timer = setInterval(() => reply.write(" "), 50);
      reply.on("close", () => clearInterval(timer));
    },
  },
  "a small body that unpacks to a huge one": {
    says: unread,
    answer: (_, reply) => json(reply, bomb, 200, { "content-encoding": "gzip" }),
  },
  "JSON that is nested without an end": {
    says: unread,
    answer: (_, reply) => json(reply, `${"[".repeat(200_000)}${"]".repeat(200_000)}`),
  },
  "a connection that breaks in the middle": {
    says: unread,
    answer(_, reply) {
      reply.writeHead(200, { ...text("application/json"), "content-length": "9000" });
      reply.write('{"sessions":[', () => reply.socket?.destroy());
    },
  },
  "a connection that breaks at once": {
    says: unread,
    answer: (_, reply) => void reply.socket?.destroy(),
  },
  silence: { says: unread, answer: () => undefined },
  "chunks that are none": {
    says: unread,
    answer(_, reply) {
      const head =
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
      reply.socket?.end(`${head}zz\r\n{}\r\n`);
    },
  },
  "cookies and orders to keep the answer": {
    says: read,
    answer: (asked, reply) =>
      json(reply, listOf(asked), 200, {
        "set-cookie": ["=;;;", `junk=${"x".repeat(3_000)}`, "__proto__=1"],
        "cache-control": "public, max-age=31536000, immutable",
        etag: '"forever"',
      }),
  },
};

const withCity = (
  /** @type {import("./honestAnswer.mjs").Seen} */ asked,
  /** @type {string} */ city,
) => rows(asked).map((row) => ({ ...row, location: { city } }));
