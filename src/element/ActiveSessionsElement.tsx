import { QueryClient } from "@tanstack/react-query";
import { createRoot, type Root } from "react-dom/client";
import { nameForShadow } from "../parts/named.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import { clientOfUrl } from "./clientOfUrl.js";
import { type ElementProperties, ElementScreen } from "./ElementScreen.js";
import { observeLanguage } from "./languageOf.js";
import { attributes, readAttributes } from "./readAttributes.js";
import { styleSheet } from "./styleSheet.js";

// A server has no elements; there the class is only a name.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

const propertyNames = ["client", "messages", "confirm", "reauthenticate"] as const;

/**
 * `<active-sessions>`: the whole screen for pages without React.
 *
 * Attributes: `url` (a path of the page's own origin, where a JSON API starts, as for `restClient`),
 * `account`, `heading-level`, `initial-count`, `highlight-session-id`, `locale`, `time-zone`, and
 * those that need no value: `hide-addresses`, `show-flags`.
 *
 * Events, which bubble and cross shadow roots: `revoked` with `detail.sessionIds`; `signed-out` with
 * `detail.reason` (`"here"` or `"elsewhere"`): show your sign-in; and `fault` with `detail.error`: what
 * the screen survived, or a `url` that is refused.
 *
 * Style it from outside by the custom properties `--sessions-…` and by `::part(name)`, where the
 * name is that of `data-sessions`.
 */
export class ActiveSessionsElement extends Base implements ElementProperties {
  static readonly observedAttributes: readonly string[] = attributes;

  /** How the backend is called; wins over the attribute `url`. */
  declare client?: ElementProperties["client"];
  /** Words to replace; what is left out stays English. */
  declare messages?: ElementProperties["messages"];
  /** Owns every question "do you mean it?". */
  declare confirm?: ElementProperties["confirm"];
  /** Lets the person prove who they are when the backend wants it. */
  declare reauthenticate?: ElementProperties["reauthenticate"];

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
      // A framework may have set it before the class was there.
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

  /** The platform's: the element is in the page. */
  connectedCallback(): void {
    nameForShadow();
    this.#root ??= createRoot(this.shadowRoot!);
    this.#language.disconnect();
    observeLanguage(this.#language, this);
    this.#render();
  }

  /** The platform's: the element left the page, or is being moved. */
  disconnectedCallback(): void {
    // One that is only moved is back before this runs, and keeps its state.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#language.disconnect();
      this.#root?.unmount();
      this.#root = undefined;
    });
  }

  /** The platform's: an attribute was set, changed or removed. */
  attributeChangedCallback(): void {
    this.#render();
  }

  /** Focuses the first control inside, as a form control would focus itself. */
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
      // A moment later: a script puts the element into the page before it listens.
      if (error) queueMicrotask(() => this.#tell("fault", { error }));
    }
    return this.#ofUrl.client;
  }

  readonly #tell = (type: string, detail: object): void => {
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
          tell={this.#tell}
        />
      ),
    );
  }
}
