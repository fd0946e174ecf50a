import { randomBytes } from "node:crypto";
import type { KeycloakLike } from "../../../src/clients/keycloak.js";
import { type Handler, sendJson, serve } from "./serve.js";

/** A session as Keycloak sends it. */
export const keycloakRow = (id: string, more: object = {}) => ({
  id,
  ipAddress: "203.0.113.9",
  started: 1_794_000_000,
  lastAccess: 1_794_000_300,
  expires: 1_794_036_000,
  browser: "Chrome/142.0.0",
  clients: [{ clientId: "shop", clientName: "${client_shop}" }],
  ...more,
});

/** A group of sessions with the same operating system, as Keycloak sends it. */
export const keycloakGroup = (sessions: unknown, more: object = {}) => ({
  os: "Windows",
  osVersion: "10",
  device: "Other",
  mobile: false,
  lastAccess: 1_794_000_300,
  sessions,
  ...more,
});

/** A token as Keycloak signs it, for an account of the name "ada". Nobody here checks the signature. */
function createJwt(lifetime: number): string {
  const iat = Math.floor(Date.now() / 1_000);
  const parts = [{ alg: "RS256" }, { sub: "ada", sid: "current", iat, exp: iat + lifetime }];
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return [...parts.map(encode), randomBytes(16).toString("hex")].join(".");
}

/**
 * Keycloak's Account API and token endpoint with one account in memory, and an instance as `keycloak-js` makes it.
 * Its access token stays valid after its session has ended, and the refresh then fails by a 400.
 */
export async function keycloakBackend() {
  const sessions = new Map(
    ["current", "laptop", "phone", "tablet", "kiosk"].map((id) => [
      id,
      keycloakRow(id, id === "current" ? { current: true } : {}),
    ]),
  );
  let lifetime = 300;
  const token = createJwt(lifetime);
  const tokens = [token];
  /** The refresh token. Each refresh replaces it. */
  let refreshToken = createJwt(lifetime);
  let isDown = false;
  const isHere = () => sessions.has("current");
  const end = (id: string) => void sessions.delete(id);
  const handle: Handler = ({ method, path, headers, body }, reply) => {
    const { pathname, searchParams } = new URL(path, "http://localhost");
    const tail = pathname.replace("/realms/shop/", "");
    if (isDown) return sendJson(reply, 500, { error: headers.authorization });
    if (tail === "protocol/openid-connect/token") {
      const form = new URLSearchParams(body);
      const isRefresh = form.get("grant_type") === "refresh_token" && form.has("client_id");
      const isOurs = form.get("refresh_token") === refreshToken;
      if (!isRefresh || !isOurs || !isHere()) {
        return sendJson(reply, 400, { error: "invalid_grant" });
      }
      tokens.push(createJwt(lifetime));
      refreshToken = createJwt(lifetime);
      const given = { access_token: tokens.at(-1), refresh_token: refreshToken };
      return sendJson(reply, 200, { ...given, token_type: "Bearer", expires_in: lifetime });
    }
    if (tail === "protocol/openid-connect/logout") {
      if (new URLSearchParams(body).get("client_id") !== "web") return sendJson(reply, 400, {});
      end("current");
      return void reply.writeHead(204).end();
    }
    // Without this header, Keycloak sends the page of its account console.
    if (headers.accept !== "application/json") return void reply.end("<!doctype html>");
    const isKnown = tokens.some((one) => headers.authorization === `Bearer ${one}`);
    if (!isKnown || !isHere()) return sendJson(reply, 401, { error: "HTTP 401 Unauthorized" });
    const all = [...sessions.values()];
    if (method === "GET" && tail === "account/sessions/devices") {
      const groups = [keycloakGroup(all.slice(0, 3)), keycloakGroup(all.slice(3), { os: "iOS" })];
      return sendJson(reply, 200, groups);
    }
    if (method !== "DELETE") return sendJson(reply, 404, { error: "HTTP 404 Not Found" });
    if (tail === "account/sessions" || tail === "account/sessions/") {
      const isAll = searchParams.get("current") === "true";
      for (const { id } of all) if (isAll || id !== "current") end(id);
    } else end(decodeURIComponent(tail.slice("account/sessions/".length)));
    reply.writeHead(204).end();
  };
  const server = await serve(handle);
  const post = (what: string, form: Record<string, string>) =>
    fetch(`${server.url}/realms/shop/protocol/openid-connect/${what}`, {
      method: "POST",
      body: new URLSearchParams({ ...form, client_id: "web" }),
    });
  const keycloak: KeycloakLike = {
    authServerUrl: `${server.url}/`,
    realm: "shop",
    token,
    tokenParsed: { iat: 1_794_000_000, exp: 1_794_000_300 },
    subject: "ada",
    async updateToken(minValidity) {
      if (minValidity !== -1) return false;
      const grant = { grant_type: "refresh_token", refresh_token: refreshToken };
      const response = await post("token", grant);
      if (response.status === 400) delete keycloak.token;
      if (!response.ok) throw Object.assign(new Error("refused"), { response });
      keycloak.token = ((await response.json()) as { access_token: string }).access_token;
      return true;
    },
    async logout() {
      const response = await post("logout", {});
      if (!response.ok) throw Object.assign(new Error("refused"), { response });
    },
  };
  return {
    ...server,
    keycloak,
    tokens,
    /** The refresh token that is accepted now. */
    refreshToken: () => refreshToken,
    /** How many seconds the next access tokens live. */
    setLifetime: (seconds: number) => void (lifetime = seconds),
    ids: () => [...sessions.keys()],
    endCurrent: () => end("current"),
    breakDown: () => void (isDown = true),
  };
}
