// The contents of the chunk with the rows.
export { ListOrEmpty } from "../list/ListOrEmpty.js";
