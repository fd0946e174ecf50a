import { onTestFinished } from "vitest";
import { type Handler, type SeenRequest, serve } from "./serve.js";

/** Something that can go wrong in a response. */
export type Fault = Handler;

/** Starts a server that answers every request with the fault. The server closes when the test ends. */
export async function startFaulty(fault: Fault) {
  let answer = fault;
  const server = await serve((request, reply) => answer(request, reply));
  onTestFinished(server.close);
  return { ...server, answerWith: (next: Fault) => void (answer = next) };
}

/** Responds with a status and a JSON body that contains the token, as a careless server does. */
export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (request, reply) => {
    reply.writeHead(code, { "content-type": "application/json", ...headers });
    reply.end(JSON.stringify({ detail: `Sent ${request.headers.authorization}` }));
  };

/** Responds with status 200 and this text as the body. */
export const text =
  (body: string, contentType = "application/json"): Fault =>
  (_, reply) => {
    reply.writeHead(200, { "content-type": contentType });
    reply.end(body);
  };

/** Responds with status 200 and JSON. When `value` is a function, it makes the body for each request. */
export const json =
  (value: unknown, headers: Record<string, string> = {}): Fault =>
  (request, reply) => {
    const body =
      typeof value === "function" ? (value as (seen: SeenRequest) => unknown)(request) : value;
    reply.writeHead(200, { "content-type": "application/json", ...headers });
    reply.end(JSON.stringify(body));
  };

/** Never responds. */
export const silence: Fault = () => {};

/** Sends the headers and half of the body, then nothing more. */
export const stall: Fault = (_, reply) => {
  reply.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  reply.write('{"sessions":[');
};

/** Closes the connection before it has sent anything. */
export const hangUp: Fault = (_, reply) => {
  reply.socket?.destroy();
};

/** Closes the connection in the middle of the body. */
export const hangUpMidBody =
  (code: number): Fault =>
  (_, reply) => {
    reply.writeHead(code, { "content-type": "application/json", "content-length": "1000" });
    reply.write('{"sessions":[', () => reply.socket?.destroy());
  };
