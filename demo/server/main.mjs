// Starts the demo: an account settings page on a real Better Auth server, with a database in a file or on
// PostgreSQL. Start reading here. Each imported file holds one idea.
import { join } from "node:path";
import { anotherDeviceRoute } from "./anotherDeviceRoute.mjs";
import { createAuth } from "./auth.mjs";
import { authRoute } from "./authRoute.mjs";
import { account, databaseUrl, dataFolder, pageFolder, port, seedingSecret } from "./config.mjs";
import { freshSeconds, proofSeconds, revokes } from "./config.mjs";
import { openDatabase } from "./database.mjs";
import { createExpiryOf } from "./createExpiryOf.mjs";
import { createUserOf } from "./createUserOf.mjs";
import { createEvents } from "./events.mjs";
import { eventsRoute } from "./eventsRoute.mjs";
import { createHttpServer } from "./http.mjs";
import { createLastSeen } from "./lastSeen.mjs";
import { pageRoute } from "./pageRoute.mjs";
import { openFolder } from "./privateFiles.mjs";
import { refuseToStart } from "./refuseToStart.mjs";
import { readOrMakeSecret } from "./secret.mjs";
import { seed } from "./seed.mjs";

if (process.env.NODE_ENV === "production") {
  refuseToStart(
    "This is a demo with a known password. It does not start with NODE_ENV=production.",
  );
}

openFolder(dataFolder);
const secret = readOrMakeSecret(dataFolder);
const database = openDatabase({ url: databaseUrl, file: join(dataFolder, "demo.sqlite") });
const { db } = database;
const events = createEvents(createExpiryOf(db));
/** @type {(routes: import("./http.mjs").Route[]) => void} */
let open;
/** @type {Promise<import("./http.mjs").Route[]>} */
const routes = new Promise((resolve) => (open = resolve));
let origin = "";
const server = createHttpServer({ origin: () => origin, seedingSecret, routes });

// 127.0.0.1: only this computer can connect.
server.listen(port, "127.0.0.1", async () => {
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${address.port}`;
  const auth = await createAuth({
    database,
    secret,
    baseURL: origin,
    proofSeconds,
    freshSeconds,
    revokes,
    events,
  });
  open([
    authRoute(auth, createLastSeen(db)),
    eventsRoute(auth, events),
    anotherDeviceRoute(auth, () => origin, seedingSecret),
    pageRoute(pageFolder, createUserOf(auth, db)),
  ]);
  await seed({ db, origin, seedingSecret });
  console.log(`\n  ${origin}\n\n  Sign in as ${account.email} with ${account.password}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    events.close();
    server.close(() => void db.destroy().finally(() => process.exit(0)));
    // Wait until the streams have sent their last event.
    setTimeout(() => server.closeAllConnections(), 100);
  });
}
