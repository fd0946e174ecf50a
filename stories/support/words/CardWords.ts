import type { Messages } from "../../../src/index.js";

/** The words that stories show in other languages. Missing words stay English. */
export type CardWords = Partial<Messages>;
