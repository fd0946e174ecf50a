// The contents of the lazy chunk.
export { ListBody } from "../list/ListBody.js";
export { PromptAnnouncer } from "../passwordChanged/PromptAnnouncer.js";
