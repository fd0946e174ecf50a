// What the lazy chunk of the list holds.
export { ListBody } from "../list/ListBody.js";
export { PromptAnnouncer } from "../passwordChanged/PromptAnnouncer.js";
