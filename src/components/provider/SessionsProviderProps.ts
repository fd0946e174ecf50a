import type { ReactNode } from "react";
import type { SessionsHandlers } from "../../controller/handlers.js";
import type { Messages } from "../../i18n/Messages.js";
import type { SessionsClient } from "../../session/SessionsClient.js";
import type { OwnClassNames, OwnComponents } from "../../parts/OwnComponents.js";

/** Lets optional props be `undefined` also with `exactOptionalPropertyTypes` (`account={user?.id}`). */
type OrUndefined<Props> = { [Key in keyof Props]: Props[Key] | undefined };

/** Props of `SessionsProvider`. They include all handlers of {@link SessionsHandlers}. */
export interface SessionsProviderProps extends OrUndefined<SessionsHandlers> {
  /** Calls the backend. Create it once, outside of render, because the kit subscribes again for each new client. */
  client: SessionsClient;
  /**
   * An id of the account. It is part of the cache key, so that a user never sees another account's devices.
   */
  account?: string | undefined;
  /**
   * The language of times, places and numbers, as a BCP 47 tag. `de_AT` is read as `de-AT`; an invalid tag
   * means English. Set it when the page is rendered on a server.
   * @default the document's language, or English
   */
  locale?: string | undefined;
  /** Texts to replace. A missing text, or a value of the wrong type, stays English. @default all English */
  messages?: Partial<Messages> | undefined;
  /**
   * The IANA time zone of all dates and times, such as `Europe/Berlin`.
   * @default the viewer's
   */
  timeZone?: string | undefined;
  /**
   * Whether an IP address is on the page only after the user asked to see it, for users who share their
   * screen. The addresses are hidden again when the page is reloaded, when `account` changes, and when this
   * becomes `false`.
   * @default false
   */
  hideAddresses?: boolean | undefined;
  /**
   * Whether a flag is shown beside the name of the country. When a font has no flags (Windows), the two
   * letters of the country are shown.
   * @default false
   */
  showFlags?: boolean | undefined;
  /**
   * How long, in milliseconds, your backend may still accept a session after it was revoked (because of a
   * cookie cache or a short-lived token). The list tells the user after each sign-out of another device.
   * @default the client's `propagationDelay`; when it has none, there is no such text
   */
  propagationDelay?: number | undefined;
  /**
   * Your own components for the parts of the kit, by the name of the part: a `Button`, a `Dialog`, an `Icon`. Each
   * gets the props of the part that it replaces, and must pass them and the `ref` on to its element. Create the
   * components once, outside of render, because React mounts a part again when its component is another one.
   * @default the elements of the kit
   * @example
   * ```tsx
   * const components = { Button: forwardRef((props, ref) => <MuiButton {...props} ref={ref} />) };
   *
   * <SessionsProvider client={client} components={components} />;
   * ```
   */
  components?: OwnComponents | undefined;
  /**
   * Your own classes for the parts of the kit, by the name of the part in camel case. `button` is the class of every
   * button, and `icon` of every icon. An element with a class of yours is not reset by the stylesheet of the kit.
   * @default no classes
   * @example
   * ```tsx
   * <SessionsProvider client={client} classNames={{ panel: "shadow-lg", button: "btn", badge: "badge" }} />
   * ```
   */
  classNames?: OwnClassNames | undefined;
  /**
   * The colours of the kit: `light` or `dark`, whatever the page has. Set it when your theme is a class or a state of
   * your application, because the kit does not see those. The title stands on the background of your page, so give
   * that the same scheme.
   * @default the `color-scheme` that the kit inherits
   */
  colorScheme?: "light" | "dark" | undefined;
  /** The components that use this backend and account. */
  children?: ReactNode;
}
