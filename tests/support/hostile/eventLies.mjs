// Event streams that are not streams, or that send too much. Whatever they send, the number of requests for the list
// is limited.
import { json } from "./honestAnswer.mjs";

/** @typedef {import("./lies.mjs").Lie} Lie */

const stream = { "content-type": "text/event-stream" };
/** @type {(answer: Lie["answer"]) => Lie} */
const events = (answer) => ({ of: "events", says: /Firefox on Linux/, most: 12, answer });

/** @type {Record<string, Lie>} */
export const eventLies = {
  "a stream that is a page": events((_, reply) =>
    json(reply, "<!doctype html>", 200, { "content-type": "text/html" }),
  ),
  "a stream that ends at once": events((_, reply) => void reply.writeHead(200, stream).end()),
  "a stream that never ends a line": events((_, reply) => {
    reply.writeHead(200, stream);
    const timer = setInterval(() => reply.write("x".repeat(60_000)), 20);
    reply.on("close", () => clearInterval(timer));
  }),
  "a flood of events": events((_, reply) => {
    reply.writeHead(200, stream);
    const timer = setInterval(() => reply.write("data: changed\n\n".repeat(500)), 20);
    reply.on("close", () => clearInterval(timer));
  }),
  "a stream that is sent to a stranger": events(
    ({ stranger }, reply) => void reply.writeHead(302, { location: stranger }).end(),
  ),
  "a stream that is refused": events((_, reply) => json(reply, {}, 403)),
  "a stream that fails": events((_, reply) => json(reply, {}, 500)),
};
