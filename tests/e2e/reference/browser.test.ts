import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startBrowser } from "../browsers.js";
import { serveHandler } from "../serveHandler.js";
import { ada } from "../startDemo.js";
import { type Reference, startReference } from "./startReference.js";

// Only a browser shows which `Origin`, `Sec-Fetch-Site` and cookie a page really sends.

let reference: Reference;
let browser: Browser;
let foreign: Awaited<ReturnType<typeof serveHandler>>;
beforeAll(async () => {
  [reference, browser, foreign] = await Promise.all([
    startReference(),
    startBrowser(),
    serveHandler(async () => new Response(html, { headers: { "content-type": "text/html" } })),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await foreign?.close();
  await reference?.remove();
});
beforeEach(() => reference.empty());

const html = "<!doctype html><title>page</title>";

/** Signs in, and returns an empty page of the server's origin. */
async function ownPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  // The server has no page of its own.
  const own = `${reference.url}/`;
  await page.route(own, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(own);
  expect(await send(page, "POST", "/api/sign-in", ada)).toBe(204);
  return page;
}

/** Sends a request from a page, and returns the status that the server gave. */
async function send(page: Page, method: string, path: string, body?: object) {
  const url = reference.url + path;
  const answer = page.waitForResponse((reply) => reply.url() === url);
  await page.evaluate(
    async ([target, verb, text]) => {
      // An opaque answer is enough, because the test reads the status itself.
      const isOwn = target.startsWith(location.origin);
      const mode = isOwn ? "same-origin" : "no-cors";
      const request: RequestInit = { method: verb, mode, credentials: "include" };
      if (text) request.body = text;
      await fetch(target, request);
    },
    [url, method, body && JSON.stringify(body)] as const,
  );
  return (await answer).status();
}

it("a page of the server's origin lists, ends and signs out, and hears of changes", async () => {
  const page = await ownPage();
  const { id } = await reference.addSession(ada.email);
  await page.evaluate(async () => {
    const events = new EventSource("/api/events");
    document.title = "silent";
    events.addEventListener("changed", () => (document.title = "told"));
    await new Promise((resolve) => events.addEventListener("open", resolve));
  });
  expect(await send(page, "GET", "/api/sessions")).toBe(200);
  expect(await send(page, "DELETE", `/api/sessions/${id}`)).toBe(204);
  await page.waitForFunction(() => document.title === "told", undefined, { timeout: 1_000 });
  expect(await send(page, "POST", "/api/sign-out")).toBe(204);
  expect(await send(page, "GET", "/api/sessions")).toBe(401);
});

it("a page of the same site with another port sends the cookie, and still changes nothing", async () => {
  const page = await ownPage();
  await page.goto(foreign.url);
  expect(await page.context().cookies(reference.url)).toMatchObject([{ name: "session" }]);
  expect(await send(page, "POST", "/api/sessions/revoke-others")).toBe(403);
  expect(await send(page, "POST", "/api/sign-out")).toBe(403);
  expect(await reference.idsOf(ada.email)).toHaveLength(1);
});
