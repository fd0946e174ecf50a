// What the lazy chunk of the list holds.
export { ListBody } from "./ListBody.js";
export { PromptStatus } from "./PromptStatus.js";
