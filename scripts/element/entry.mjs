// The first, because an element that is in the page already is rendered as soon as its name is known.
import "./holdText.mjs";

export * from "../../src/element/index.ts";
