const names = [
  "iPhone|iPad|iPod(?: touch)?|Apple (?:TV|Watch|Vision)|Steam Deck|Meta Quest(?: \\d\\w?| Pro)?",
  "Pico (?:Neo ?)?\\d(?: Link)?|PlayStation(?: \\d| Vita)?|Xbox(?: One| 360| Series [XS])?",
  "Nintendo (?:Switch(?: 2)?|Wii ?U?|[23]?DSi?)|Google Chromecast|Amazon|Google|Grundig|Hisense",
  "Humax|LG|Loewe|Panasonic|Philips|Roku|Samsung|Sharp|Sony|TCL|TechniSat|Toshiba|Vestel|Vizio|Xiaomi",
];
const known = new RegExp(`^(?:${names.join("|")})$`, "i");

/**
 * Whether a device may be named by this model, or by this maker of televisions. Any other name is
 * printed in quotation marks, because nothing but the user agent confirms it.
 */
export const isKnownHardware = (name: string): boolean => known.test(name);
