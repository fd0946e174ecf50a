import { restClient } from "../../../src/clients/rest.js";
import { ada } from "../startDemo.js";
import type { Reference } from "./startReference.js";

const paths = {
  revokeOthers: "/sessions/revoke-others",
  signOut: "/sign-out",
  events: "/events",
};

/** The requests of one browser that has this cookie. */
export function withCookie(url: string, cookie: string, baseURL = `${url}/api`) {
  const headers = { cookie, origin: url };
  return {
    cookie,
    /** The secret that the cookie holds. */
    token: cookie.split("=")[1] ?? "",
    /** The kit's own client. */
    client: restClient({ baseURL, paths, headers }),
    call: async (method: string, path: string, extra: Record<string, string> = {}) =>
      fetch(`${baseURL}${path}`, { method, headers: { ...headers, ...extra } }),
  };
}

/** Sends a password, and returns the reply with the new cookie. */
export async function enter(url: string, path: string, body: object, cookie = "") {
  const headers = { cookie, origin: url, "content-type": "application/json", "user-agent": "Ada" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const reply = await fetch(`${url}/api${path}`, init);
  const set = reply.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  return { reply, cookie: set.find((line) => line.startsWith("session=")) ?? "" };
}

/** Signs in with a password, as a person does. */
export async function signedIn(url: string, account: object = ada) {
  const { reply, cookie } = await enter(url, "/sign-in", account);
  if (reply.status !== 204) throw new Error(`the sign-in was answered with ${reply.status}`);
  return withCookie(url, cookie);
}

/** Makes a browser that is signed in, without a sign-in. It asks the instance at `url`. */
export async function browserOf(reference: Reference, email = ada.email, url = reference.url) {
  const { id, cookie } = await reference.addSession(email);
  return { id, ...withCookie(url, cookie) };
}
