import type { SteamSetsSdk } from "../../../src/clients/steamSets.js";

/**
 * An SDK that works like `steamsets/client-ts` (contracts: "SDK surface"): it returns envelopes with
 * `httpMeta`, its model has Dates, and the names of its errors distinguish them. The real SDK is not on the
 * registry.
 */
export function steamSetsSdk(serverURL: string, token: string): SteamSetsSdk {
  async function call(name: string, { body, init }: { body?: unknown; init?: RequestInit } = {}) {
    const request = new Request(`${serverURL}/v1/account.${name}`, {
      ...init,
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const response = await fetch(request).catch((cause: unknown) => {
      const isAborted = init?.signal?.aborted;
      throw sdkError(isAborted ? "RequestAbortedError" : "ConnectionError", { cause });
    });
    const httpMeta = { response, request };
    if (response.status === 204) return { httpMeta };
    const isProblem = response.headers.get("content-type")?.includes("problem");
    const text = await response.text();
    if (!response.ok) throw sdkError(isProblem ? "ErrorModel" : "SDKError", { httpMeta, text });
    return { httpMeta, json: JSON.parse(text) as Record<string, unknown> };
  }

  return {
    account: {
      async getSettings(options) {
        const { httpMeta, json } = await call("getSettings", { init: options?.fetchOptions });
        if (!json || !("sessions" in json)) throw sdkError("ResponseValidationError", { httpMeta });
        const rows = json.sessions as Row[] | null;
        return { httpMeta, v1AccountGetSettingsBody: { sessions: rows?.map(withDates) ?? null } };
      },
      async getSession(options) {
        const { httpMeta, json } = await call("getSession", { init: options?.fetchOptions });
        const sessionData = withDates(json?.sessionData as Row);
        return { httpMeta, v1AccountGetSessionBody: { sessionData } };
      },
      async deleteSession({ sessionId }, options) {
        const reply = await call("deleteSession", {
          body: { sessionId },
          init: options?.fetchOptions,
        });
        return { httpMeta: reply.httpMeta, v1AccountDeleteSessionResponseBody: reply.json };
      },
      logout: (options) => call("logout", { init: options?.fetchOptions }),
    },
  };
}

type Row = Record<"createdAt" | "expiresAt" | "lastSeen", string>;

function withDates(row: Row) {
  const time = (value: string) => new Date(value);
  return {
    ...row,
    createdAt: time(row.createdAt),
    expiresAt: time(row.expiresAt),
    lastSeen: time(row.lastSeen),
  };
}

function sdkError(name: string, fields: object): Error {
  return Object.assign(new Error(`${name} of the SDK`), { name }, fields);
}
