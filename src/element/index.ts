import { ActiveSessionsElement } from "./ActiveSessionsElement.js";

/** The class of `<active-sessions>`. Importing this file defines the element. */
export { ActiveSessionsElement };

declare global {
  interface HTMLElementTagNameMap {
    "active-sessions": ActiveSessionsElement;
  }
}

// A page may load this file twice, but an element name can be defined only once.
if (globalThis.customElements && !customElements.get("active-sessions")) {
  customElements.define("active-sessions", ActiveSessionsElement);
}
