// What the demo is started with. Everything has a default, so that `npm start` is enough.
import { fileURLToPath } from "node:url";

/** Port to listen on; 0 takes a free one. */
export const port = Number(process.env.PORT ?? 4173);

/** Folder of the database and the secret; ignored by git. */
export const dataFolder =
  process.env.DEMO_DATA ?? fileURLToPath(new URL("../data", import.meta.url));

/** Folder of the built page. */
export const pageFolder = fileURLToPath(new URL("../dist", import.meta.url));

/** The only account. Its password is no secret: the server listens on this computer only. */
export const account = {
  name: "Ada Lovelace",
  email: "ada@example.com",
  password: "analytical-engine-1843",
};
