// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, iphone } from "./agents.js";

describe("who uses a phone or a browser", () => {
  it.each([
    `${android("2201116SI")} CamScanner/4.5.0.2305051722`,
    `${android("Pixel 8")} FeedlyApp/5.0`,
    `${android("Pixel 8")} csh-cashify-flutter`,
    `${android("Pixel 8")}HiSearch/22.0.6.315`,
    android("M bot 60"),
    android("Scanner Phone 5"),
    iphone("Mobile/15E148 SpiderManGame/2.1"),
    iphone("Version/17.4.1 Mobile/15E148 Safari/605.1.15 NewsSapphire/1.0.420507003"),
    chrome("X11; Linux x86_64", " curling-league/2.0"),
    chrome(undefined, " Spiderweb-Notes/1.4"),
    iphone("Mobile/15E148 SmartNews/24.5.0"),
    iphone("Mobile/15E148 Scanner/3.1"),
    iphone("Mobile/15E148 Flightradar24/9.1"),
    iphone('Mobile/15E148 OcIdWebView ({"os":"iOS","app":"com.google.Maps","style":2})'),
    `${android("SM-A536B")} OcIdWebView ({"os":"Android","app":"com.google.android.gms"})`,
    `${android("SM-S918B")} Grab/5.300.0 (Android 14; Build 1234)`,
    `${android("SM-S918B")} News/198 Android/8.1.0 NewsApp/198`,
    `${android("SM-S918B")} BBC News/7.2`,
    `${android("SM-S918B")} TripAdvisor/40.2`,
    `${android("SM-S918B")} Discovery/20.3`,
    `${android("SM-S918B")} Booking.com/45.1`,
    "CamScanner/6.50 (iPhone; iOS 17.5; Scale/3.00)",
    "CheckoutApp/1.0 (Windows NT 10.0)",
    "Checkvist/2.1 (Macintosh; Mac OS X 14.4)",
    "Scandinavian/3.0 (Windows NT 10.0; Win64; x64)",
    "Externals/3.0 (Windows NT 10.0; Win64; x64)",
    "CheckMyBus/5.1 CFNetwork/1490 Darwin/23.2.0",
    "HealthMonitor/1.0 (Android 13; Pixel 7)",
    "Check24/2024.1 okhttp/4.12.0",
    "Radio.com/12.2.0 (com.example.radio; build:1; iOS 14.6.0) Alamofire/4.8.1",
    "Anytime/0.2.1 (phone;Android 10) https://github.com/amugofjava/anytime_podcast_player",
  ])("is no robot because of a word: %s", (userAgent) => {
    expect(describeDevice(userAgent).type).not.toBe("bot");
  });

  it.each([
    `${android("Nexus 5X")} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
    `${android("Nexus 5X")} (compatible; GoogleOther)`,
    `${android("Nexus 5X")} (compatible; Google-InspectionTool/1.0;)`,
    `${android("Nexus 5X")} (compatible; LinkScan/2.0)`,
    `${android("SM-S918B")} News/7 DatadogSynthetics`,
    `${iphone("CriOS/56.0 Mobile/14E5239e Safari/602.1")} RuxitSynthetic/1.0 v29 t79`,
    chrome("X11; Linux x86_64", " DatadogSynthetics"),
    chrome("X11; Linux x86_64", " Ghost Inspector (63c85ddbde52d6697f57c623)"),
    chrome("X11; Linux x86_64", " NewRelicSynthetics/1.0"),
    chrome(undefined, " PTST/211202.211915"),
    "LinkScanner/2.0",
    "site-check-service/1.0",
    "Netcraft SSL Server Survey - contact info@netcraft.com",
    "HubSpot Website Grader (web-crawlers@hubspot.com)",
    "CastFeedValidator/2.3.3 (http://castfeedvalidator.com)",
  ])("is one that says so, in whatever clothes: %s", (userAgent) => {
    expect(describeDevice(userAgent).type).toBe("bot");
  });
});
