import { ActiveSessionsElement } from "./ActiveSessionsElement.js";

export { ActiveSessionsElement };

declare global {
  interface HTMLElementTagNameMap {
    "active-sessions": ActiveSessionsElement;
  }
}

// A page may load this file twice; a name can be taken once.
if (globalThis.customElements && !customElements.get("active-sessions")) {
  customElements.define("active-sessions", ActiveSessionsElement);
}
