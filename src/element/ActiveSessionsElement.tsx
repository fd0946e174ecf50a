import { QueryClient } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { nameForShadow } from "../parts/named.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { clientOfUrl } from "./clientOfUrl.js";
import { type ElementProperties, ElementScreen } from "./ElementScreen.js";
import { observeLanguage } from "./languageOf.js";
import { attributes, readAttributes } from "./readAttributes.js";
import { styleSheet } from "./styleSheet.js";

// A server has no HTMLElement. There the class is only declared and never created.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

// No name may begin with "on", because React, Vue, Preact and Angular take such a name for an event.
const propertyNames = ["client", "messages", "confirm", "reauthenticate", "notify"] as const;

/**
 * `<active-sessions>`: the whole screen, for pages without React.
 *
 * Attributes: `url` (a path on the page's own origin, where a JSON API starts, as `baseURL` of `restClient`),
 * `account`, `heading-level`, `initial-count`, `highlight-session-id`, `locale` and `time-zone`; and without
 * a value: `hide-addresses` and `show-flags`.
 *
 * Events, which bubble and cross shadow roots:
 * - `revoked` with `detail.sessionIds`
 * - `signed-out` with `detail.reason` (`"here"` or `"elsewhere"`): show your sign-in page
 * - `fault` with `detail.error`: an error from which the screen recovered, or a refused `url`
 *
 * Style it from outside with the custom properties `--sessions-…` and with `::part(name)`, where `name` is a
 * value of `data-sessions`.
 * @example
 * ```html
 * <active-sessions url="/api" heading-level="2"></active-sessions>
 * ```
 */
export class ActiveSessionsElement extends Base implements ElementProperties {
  static readonly observedAttributes: readonly string[] = attributes;

  /** The client of the backend; it takes precedence over the attribute `url`. */
  declare client?: ElementProperties["client"];
  /** Texts to replace; missing ones stay in English. */
  declare messages?: ElementProperties["messages"];
  /** Asks the user to confirm a sign-out, instead of the built-in question. */
  declare confirm?: ElementProperties["confirm"];
  /** Lets the user reauthenticate when the backend requires it. */
  declare reauthenticate?: ElementProperties["reauthenticate"];
  /**
   * The `onNotice` of the React components: gets each line of the status line and of the live regions once, before
   * the element says it. When it returns `true`, the element neither shows nor announces the line, so your toast has
   * to announce it. For any other value, and when it throws, the element says the line itself.
   *
   * @example
   * ```js
   * element.notify = ({ text, tone }) => {
   *   showToast(text, { isUrgent: tone === "danger" });
   *   return true;
   * };
   * ```
   */
  declare notify?: ElementProperties["notify"];

  #root: Root | undefined;
  #ofUrl: { url: string; client: SessionsClient } | undefined;
  readonly #language = new MutationObserver(() => this.#render());
  readonly #queryClient = new QueryClient();
  readonly #properties: ElementProperties = {};

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [styleSheet()];
    for (const name of propertyNames) {
      // A framework may have set the property before the class was defined.
      const early: unknown = this[name];
      Object.defineProperty(this, name, {
        get: () => this.#properties[name],
        set: (value: unknown) => {
          Object.assign(this.#properties, { [name]: value });
          this.#render();
        },
      });
      Object.assign(this.#properties, { [name]: early });
    }
  }

  /** Called by the browser when the element is added to the page. */
  connectedCallback(): void {
    nameForShadow();
    this.#root ??= createRoot(this.shadowRoot!);
    this.#language.disconnect();
    observeLanguage(this.#language, this);
    this.#render();
  }

  /** Called by the browser when the element is removed from the page or moved within it. */
  disconnectedCallback(): void {
    // An element that was only moved is connected again when this runs, so it keeps its state.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#language.disconnect();
      this.#root?.unmount();
      this.#root = undefined;
    });
  }

  /** Called by the browser when an attribute was set, changed or removed. */
  attributeChangedCallback(): void {
    this.#render();
  }

  /** Focuses the first button inside, as a form control would focus itself. */
  override focus(options?: FocusOptions): void {
    if (this.shadowRoot?.activeElement) return;
    this.shadowRoot?.querySelector<HTMLElement>("button")?.focus(options);
  }

  #client(): SessionsClient | undefined {
    const url = this.getAttribute("url");
    if (this.client || url === null) return this.client;
    if (this.#ofUrl?.url !== url) {
      const { client, error } = clientOfUrl(url);
      this.#ofUrl = { url, client };
      // Wait a microtask, because a script adds the element to the page before it adds its listeners.
      if (error) queueMicrotask(() => this.#dispatch("fault", { error }));
    }
    return this.#ofUrl.client;
  }

  readonly #dispatch = (type: string, detail: object): void => {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };

  #render(): void {
    const client = this.#root && this.#client();
    this.#root?.render(
      client && (
        <ElementScreen
          client={client}
          queryClient={this.#queryClient}
          settings={readAttributes(this)}
          properties={{ ...this.#properties }}
          dispatch={this.#dispatch}
        />
      ),
    );
  }
}
