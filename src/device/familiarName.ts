const names: Partial<Record<string, string>> = {
  "Mac OS": "macOS",
  "Chromium OS": "ChromeOS",
  "Chrome OS": "ChromeOS",
  LINUX: "Linux",
  KAIOS: "KaiOS",
  "Mobile Safari": "Safari",
  "Chrome WebView": "Android WebView",
  PaleMoon: "Pale Moon",
  Yandex: "Yandex Browser",
  HeyTap: "HeyTap Browser",
  UCBrowser: "UC Browser",
  QQBrowser: "QQ Browser",
};

/** The name that people know, for what ua-parser-js and browsers call otherwise; `ubuntu` is Ubuntu. */
export const familiarName = (name = ""): string =>
  names[name] ?? name.replace(/^[a-z](?=[a-z]+$)/, (letter) => letter.toUpperCase());
