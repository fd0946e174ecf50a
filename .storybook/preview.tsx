// Import this first, before any other module reads the clock.
import "./frozenClock.js";
import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { mswLoader } from "msw-storybook-addon/csf3";
import "@fontsource-variable/inter";
// Fonts for Hindi and Japanese, because not every machine has them.
import "@fontsource-variable/noto-sans-devanagari";
import "@fontsource-variable/noto-sans-jp";
import { contrastInTheOtherTheme } from "./contrastInTheOtherTheme.js";
import { withKit } from "./withKit.js";
import { withPage } from "./withPage.js";
import "../src/styles/index.css";

// Wait longer, because a busy machine is slow.
configure({ asyncUtilTimeout: 5_000 });

const preview: Preview = {
  tags: ["autodocs"],
  loaders: [mswLoader()],
  decorators: [withKit, withPage],
  afterEach: contrastInTheOtherTheme,
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    controls: { expanded: true },
    docs: { codePanel: true },
  },
  initialGlobals: { theme: "light", direction: "ltr", locale: "en" },
  globalTypes: {
    theme: {
      description: "Colour scheme of the page",
      toolbar: { icon: "contrast", items: ["light", "dark"], dynamicTitle: true },
    },
    direction: {
      description: "Direction of the page",
      toolbar: { icon: "transfer", items: ["ltr", "rtl"], dynamicTitle: true },
    },
    locale: {
      description: "Language of times, places and numbers",
      toolbar: { icon: "globe", items: ["en", "de", "ar", "hi", "ja"], dynamicTitle: true },
    },
  },
};

export default preview;
