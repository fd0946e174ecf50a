// Import this first: an element that is already in the page is rendered as soon as its name is defined.
import "./holdText.mjs";

export * from "../../src/element/index.ts";
