/** A list of brands as `navigator.userAgentData` gives it, or as it stands in a header. */
export type ClientBrands = string | readonly { brand: string; version: string }[];

/**
 * Client hints that the backend stored, as they came in the headers or from
 * `navigator.userAgentData`; they tell what a frozen string hides.
 */
export interface ClientHints {
  /** `Sec-CH-UA-Platform`, such as `Windows` or `"Windows"`. */
  platform?: string;
  /** `Sec-CH-UA-Platform-Version`, such as `15.0.0` for Windows 11. */
  platformVersion?: string;
  /** `Sec-CH-UA-Model`; free text, read of Android and headsets only. */
  model?: string;
  /** `Sec-CH-UA`. */
  brands?: ClientBrands;
  /** `Sec-CH-UA-Full-Version-List`. */
  fullVersionList?: ClientBrands;
  /** `Sec-CH-UA-Form-Factors`. */
  formFactors?: string | readonly string[];
}
