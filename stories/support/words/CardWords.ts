import type { Messages } from "../../../src/index.js";

/** The words of a card, which stories show in other languages; what is missing stays English. */
export type CardWords = Partial<Messages>;
