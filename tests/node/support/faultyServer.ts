import { onTestFinished } from "vitest";
import { type Handler, type SeenRequest, serve } from "./serve.js";

/** Something that can go wrong on the way back. */
export type Fault = Handler;

/** A server that answers every request as it is told; closed when the test is over. */
export async function startFaulty(fault: Fault) {
  let answer = fault;
  const server = await serve((request, reply) => answer(request, reply));
  onTestFinished(server.close);
  return { ...server, answerWith: (next: Fault) => void (answer = next) };
}

/** A status with a JSON body that echoes the token, as a careless server does. */
export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (request, reply) => {
    reply.writeHead(code, { "content-type": "application/json", ...headers });
    reply.end(JSON.stringify({ detail: `Sent ${request.headers.authorization}` }));
  };

/** A status 200 with this text as its body. */
export const text =
  (body: string, contentType = "application/json"): Fault =>
  (_, reply) => {
    reply.writeHead(200, { "content-type": contentType });
    reply.end(body);
  };

/** A status 200 with JSON; a function may answer each request in its own way. */
export const json =
  (value: unknown, headers: Record<string, string> = {}): Fault =>
  (request, reply) => {
    const body =
      typeof value === "function" ? (value as (seen: SeenRequest) => unknown)(request) : value;
    reply.writeHead(200, { "content-type": "application/json", ...headers });
    reply.end(JSON.stringify(body));
  };

/** Never answers. */
export const silence: Fault = () => {};

/** Sends the head and half of the body, then nothing more. */
export const stall: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  reply.write('{"sessions":[');
};

/** Hangs up before a word was said. */
export const hangUp: Fault = (_, reply) => {
  reply.socket?.destroy();
};

/** Hangs up in the middle of the body. */
export const hangUpMidBody =
  (code: number): Fault =>
  (_, reply) => {
    reply.writeHead(code, { "content-type": "application/json", "content-length": "1000" });
    reply.write('{"sessions":[', () => reply.socket?.destroy());
  };
