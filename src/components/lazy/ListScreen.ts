// The contents of the lazy chunk.
export { ListOrEmpty } from "../list/ListOrEmpty.js";
