import { execFile } from "node:child_process";
import { request } from "node:http";
import { promisify } from "node:util";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signedIn, startBrowser } from "./browsers.js";
import { takeNoise } from "./noise.js";
import { ada, type Demo, startDemo } from "./startDemo.js";
import { en } from "../support/words.js";

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.remove();
});

const version = await promisify(execFile)("curl", ["--version"]).catch(() => undefined);
const curl = version ? "curl" : "curl (made up: there is none on this machine)";

it(`Chromium, ${curl} and Node.js, each as it is, are called what they are`, async () => {
  const agents = [await signInByCurl(demo.url), await signInByNode(demo.url)];
  const { page } = await signedIn(browser, demo.url);
  const own = await page.evaluate(() => navigator.userAgent);
  const name = own.includes("HeadlessChrome") ? "Headless Chrome" : "Chrome on Linux";
  const card = (text: string) => page.getByRole("listitem").filter({ hasText: text });

  await card(en.thisDevice)
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .waitFor();
  expect(agents[0]).toMatch(/^curl\/[\d.]+/);
  // The demo's seeded device is curl too, but has a different address, so look for the one on this computer.
  const seen = card("curl (command line)").filter({ hasText: "This computer" });
  expect(await seen.count()).toBe(1);
  expect(agents[1]).toMatch(/^(?:node|undici)$/);
  expect(await card("Node.js (command line)").count()).toBe(1);
  expect(takeNoise(), "no page may write to the console").toEqual([]);
});

const body = JSON.stringify(ada);

/**
 * Signs in with the real curl. Without an installed curl, sends the request with curl's user agent, and the test
 * title says so.
 */
async function signInByCurl(url: string): Promise<string> {
  if (!version) {
    await post(url, "curl/8.5.0");
    return "curl/8.5.0";
  }
  const headers = ["content-type: application/json", `origin: ${url}`];
  const { stdout } = await promisify(execFile)("curl", [
    "--silent",
    "--fail",
    ...headers.flatMap((header) => ["--header", header]),
    "--data",
    body,
    `${url}/api/auth/sign-in/email`,
  ]);
  expect(JSON.parse(stdout)).toHaveProperty("token");
  const [program, number] = version.stdout.split(" ");
  return `${program}/${number}`;
}

/** Signs in with Node's `fetch` and its default user agent. */
async function signInByNode(url: string): Promise<string> {
  const reply = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body,
  });
  expect(reply.status).toBe(200);
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const own = await fetch(`${url}/api/auth/get-session`, { headers: { cookie } });
  return (await own.json()).session.userAgent;
}

async function post(url: string, userAgent: string): Promise<void> {
  const headers = { "content-type": "application/json", origin: url, "user-agent": userAgent };
  await new Promise<void>((resolve, reject) => {
    const sent = request(`${url}/api/auth/sign-in/email`, { method: "POST", headers }, (reply) => {
      reply.resume();
      if (reply.statusCode === 200) resolve();
      else reject(new Error(`the sign-in was answered ${reply.statusCode}`));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
