const names: Partial<Record<string, string>> = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Chrome OS": "ChromeOS",
  "Mobile Safari": "Safari",
  "Chrome WebView": "Android WebView",
  Yandex: "Yandex Browser",
  HeyTap: "HeyTap Browser",
  GSA: "Google app",
  UCBrowser: "UC Browser",
  QQBrowser: "QQ Browser",
};

/** The name that people know, for what ua-parser-js and browsers call otherwise. */
export function familiarName<Name extends string | undefined>(name: Name): Name | string {
  return names[name ?? ""] ?? name;
}
