// Starts the reference server: session tables of one's own, as docs/server-contract.md describes them, on SQLite or
// PostgreSQL. Start reading here. Each imported file holds one idea.
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createEvents } from "../server/events.mjs";
import { openFolder } from "../server/privateFiles.mjs";
import { refuseToStart } from "../server/refuseToStart.mjs";
import { createAccounts } from "./accounts.mjs";
import { createApp } from "./app.mjs";
import * as config from "./config.mjs";
import { openDatabase } from "./database.mjs";
import { carryNews } from "./news.mjs";
import { createSessions } from "./sessions.mjs";
import { createTables } from "./tables.mjs";

/** Streams of a replaced session close this much later, so that the page has the new cookie by then. */
const replacedMs = 100;

if (process.env.NODE_ENV === "production") {
  refuseToStart(
    "This server has an account with a known password. It does not start with NODE_ENV=production.",
  );
}

openFolder(config.dataFolder);
const file = join(config.dataFolder, "reference.sqlite");
const database = openDatabase({ url: config.databaseUrl, file });
const { sql } = database;
await createTables(database);
await createAccounts(sql).add(config.account);

const events = createEvents((id) => sessions.expiryOf(id));
const news = await carryNews(database.url, {
  onNews({ kind, id, accountId }) {
    if (kind === "replaced") setTimeout(() => events.replaced(id), replacedMs);
    else events.changed(accountId);
    if (kind === "ended") events.ended(id);
  },
  // Each page then opens its stream again, and lists again what it may have missed.
  onGap: () => events.close(),
});
const sessions = createSessions({ ...config, sql, tell: news.tell });

let ownOrigin = "";
const origin = () => config.publicOrigin ?? ownOrigin;
const app = createApp({ ...config, sql, origin, sessions, events });
// 127.0.0.1: only this computer can connect.
const options = { fetch: app.fetch, port: config.port, hostname: "127.0.0.1" };
const server = serve(options, ({ port }) => {
  ownOrigin = `http://127.0.0.1:${port}`;
  console.log(`\n  ${ownOrigin}/api\n`);
  console.log(`  Sign in as ${config.account.email} with ${config.account.password}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    events.close();
    const end = () => Promise.allSettled([news.close(), database.close()]);
    server.close(() => void end().then(() => process.exit(0)));
    // Wait until the streams have sent their last event.
    setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 100);
  });
}
