import type { Messages } from "../../../src/index.js";

/** The words that stories show in other languages; what is missing stays English. */
export type CardWords = Partial<Messages>;
