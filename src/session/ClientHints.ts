/** A list of brands: as `navigator.userAgentData` gives it, or the text of the header. */
export type ClientBrands = string | readonly { brand: string; version: string }[];

/**
 * Client hints that the backend stored, as the headers or `navigator.userAgentData` gave them. They hold
 * details that browsers no longer put into the user agent string, such as Windows 11.
 */
export interface ClientHints {
  /** `Sec-CH-UA-Platform`, such as `Windows` or `"Windows"`. */
  platform?: string;
  /** `Sec-CH-UA-Platform-Version`, such as `15.0.0` for Windows 11. */
  platformVersion?: string;
  /** `Sec-CH-UA-Model`: free text. The kit reads it for Android and headsets only. */
  model?: string;
  /** `Sec-CH-UA`. */
  brands?: ClientBrands;
  /** `Sec-CH-UA-Full-Version-List`. */
  fullVersionList?: ClientBrands;
  /** `Sec-CH-UA-Form-Factors`. */
  formFactors?: string | readonly string[];
}
