const names: Partial<Record<string, string>> = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Chrome OS": "ChromeOS",
  "Mobile Safari": "Safari",
  "Chrome WebView": "Android WebView",
  IE: "Internet Explorer",
  Yandex: "Yandex Browser",
  HeyTap: "HeyTap Browser",
  android: "Android",
  GSA: "Google app",
  UCBrowser: "UC Browser",
  QQBrowser: "QQ Browser",
  "Google Chrome": "Chrome",
  "Microsoft Edge": "Edge",
};

/** The name that people know, for what ua-parser-js and browsers call otherwise. */
export function familiarName<Name extends string | undefined>(name: Name): Name | string {
  return names[name ?? ""] ?? name;
}
