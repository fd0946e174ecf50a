import type { Messages } from "../i18n/Messages.js";
import { remember } from "../lib/memoize.js";
import { describeAddress } from "../network/describeAddress.js";
import { describePlace } from "../network/describePlace.js";
import type { Session } from "../session/Session.js";

/** The kinds of address that say more about the place than the address itself does. */
const kindsWithPlace = ["this-computer", "local-network", "carrier-nat", "link-local"] as const;

/**
 * Where a session was last used: the place, else the kind of network ("Local network"), else the
 * address.
 *
 * @param isHidden Whether the address is hidden. If so, "Hidden" replaces it.
 */
export const placeName: (
  session: Session,
  messages: Messages,
  locale: string,
  isHidden: boolean,
) => string = /* @__PURE__ */ remember(
  ({ location, ip }, { addressKinds, hidden, unknownPlace }, locale, isHidden) => {
    const place = describePlace(location, locale);
    if (place) return place;
    const { kind, text } = describeAddress(ip);
    const kindWithPlace = kindsWithPlace.find((each) => each === kind);
    if (!kindWithPlace) return text ? (isHidden ? hidden : text) : unknownPlace;
    return addressKinds[kindWithPlace].replace(firstLetter, (letter) =>
      letter.toLocaleUpperCase(locale),
    );
  },
);

/** Not a Georgian one, because Georgian uses capitals only for texts that are capitals throughout. */
const firstLetter = /^(?!\p{Script=Georgian})./u;
