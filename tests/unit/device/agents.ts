const windows = "Windows NT 10.0; Win64; x64";
const mac = "Macintosh; Intel Mac OS X 10_15_7";

/** Chrome on a platform. `end` is what other programs that are built on Chrome add. */
export const chrome = (platform = windows, end = "") =>
  `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36${end}`;

/** An Android phone of this model. */
export const android = (model: string, version = 13) =>
  `Mozilla/5.0 (Linux; Android ${version}; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36`;

/** WebKit on an iPhone. `end` is what the browser or the app adds about itself. */
export const iphone = (end: string, version = "18_7") =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${end}`;

/** Safari on a Mac. An iPad sends the same user agent. */
export const safari = `Mozilla/5.0 (${mac}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15`;

/** An app built with Electron. */
export const electron = (app: string, platform = windows) =>
  `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) ${app} Chrome/140.0.0.0 Electron/38.1.0 Safari/537.36`;
