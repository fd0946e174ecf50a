import { Hono } from "hono";
import { problem, tooMany } from "./problem.mjs";

/**
 * `GET /events` sends server-sent events. An event says that something changed, and nothing else.
 *
 * @param {ReturnType<typeof import("../server/events.mjs").createEvents>} events
 */
export function eventsRoute(events) {
  /** @type {Hono<import("./requireSession.mjs").SignedIn>} */
  const routes = new Hono();
  routes.get("/events", (context) => {
    // Hono also calls this for HEAD. Nobody would read that stream.
    if (context.req.method !== "GET") return problem(405, "Only GET", { allow: "GET" });
    const { id, accountId } = context.get("own");
    const stream = events.open({ id, userId: accountId });
    if (!stream) return tooMany(60);
    // nginx would hold the events back until its buffer is full.
    return context.body(stream, 200, {
      "content-type": "text/event-stream",
      "x-accel-buffering": "no",
    });
  });
  return routes;
}
