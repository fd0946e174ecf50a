// False answers to a sign-out.
import { endIt, json } from "./honestAnswer.mjs";

/** @typedef {import("./lies.mjs").Lie} Lie */

/** @type {(answer: Lie["answer"]) => Lie} */
const revoke = (answer) => ({ of: "revoke", answer });

/** @type {Record<string, Lie>} */
export const revokeLies = {
  "a 500 to a sign-out that was carried out": revoke((asked, reply) => {
    endIt(asked);
    json(reply, {}, 500);
  }),
  "a broken connection to a sign-out that was carried out": revoke((asked, reply) => {
    endIt(asked);
    reply.socket?.destroy();
  }),
  "a success of a sign-out that never was": {
    ...revoke((_, reply) => void reply.writeHead(204).end()),
    confirms: true,
  },
  "a device that is gone, and is not": revoke((_, reply) => json(reply, {}, 404)),
  "a sign-in page for a sign-out": revoke((_, reply) =>
    json(reply, "<!doctype html>", 200, { "content-type": "text/html" }),
  ),
  "a success that is none": revoke((_, reply) => json(reply, { success: false })),
  "a way to an empty success": revoke(
    (_, reply) => void reply.writeHead(303, { location: "/api/nothing" }).end(),
  ),
  "a way to a stranger for a sign-out": revoke(
    ({ stranger }, reply) => void reply.writeHead(307, { location: stranger }).end(),
  ),
  "silence to a sign-out": revoke(() => undefined),
  "a sign-out that has to wait for ever": revoke((_, reply) =>
    json(reply, {}, 429, { "retry-after": "1".repeat(300) }),
  ),
  "a 401 to a sign-out, and to nothing else": revoke((_, reply) => json(reply, {}, 401)),
  "a code that nobody has": revoke((_, reply) => json(reply, {}, 499)),
  "an answer to a sign-out without an end": revoke((_, reply) => {
    reply.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      while (!reply.destroyed && reply.write(" ".repeat(60_000)));
    };
    reply.on("drain", more);
    more();
  }),
};
