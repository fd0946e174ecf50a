import { account } from "./config.mjs";
import devices from "./devices.json" with { type: "json" };
import { signInAs } from "./signInAs.mjs";

/**
 * `POST /demo/another-device {"id"}` really signs the account in from one more device. `GET` lists the devices
 * to choose from. Both refuse every other account, because the route signs in as the demo's account.
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {() => string} origin
 * @param {string} seedingSecret
 * @returns {import("./http.mjs").Route}
 */
export function anotherDeviceRoute(auth, origin, seedingSecret) {
  return async (request) => {
    if (new URL(request.url).pathname !== "/demo/another-device") return undefined;
    const session = await auth.api.getSession({ headers: request.headers });
    if (!session) return Response.json({ code: "UNAUTHORIZED" }, { status: 401 });
    if (session.user.email !== account.email) {
      return Response.json({ code: "ANOTHER_ACCOUNT" }, { status: 403 });
    }
    if (request.method !== "POST") {
      return Response.json(devices.map(({ id, label }) => ({ id, label })));
    }
    const wanted = await request.json().catch(() => undefined);
    const device = devices.find(({ id }) => id === wanted?.id);
    if (!device) return Response.json({ code: "UNKNOWN_DEVICE" }, { status: 422 });
    const { status, retryAfter, token } = await signInAs(origin(), seedingSecret, device);
    if (status === 429) {
      const headers = retryAfter ? { "retry-after": retryAfter } : undefined;
      return Response.json({ code: "TOO_MANY_SIGN_INS" }, { status, headers });
    }
    // 401 means that the person has changed the password in the demo.
    if (status === 401) return Response.json({ code: "PASSWORD_CHANGED" }, { status: 409 });
    if (!token)
      throw new Error(`The demo could not sign in from another device. The status was ${status}.`);
    return Response.json({ status: true });
  };
}
