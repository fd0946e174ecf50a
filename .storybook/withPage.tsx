import type { Decorator } from "@storybook/react-vite";
import { pages } from "./pages.js";

/** Renders a story in a host's page, with its font, colour scheme, background, direction and width. */
export const withPage: Decorator = (Story, { globals, parameters }) => {
  const { theme, direction } = globals as { theme: string; direction: string };
  const width = (parameters as { width?: number }).width;
  return (
    <div
      data-page={theme}
      dir={direction}
      style={{
        boxSizing: "border-box",
        minHeight: "100vh",
        padding: width && width < 480 ? 12 : "clamp(12px, 4vw, 32px)",
        maxWidth: width,
        background: pages.get(theme),
        colorScheme: theme,
        fontFamily:
          "'Inter Variable', 'Noto Sans Devanagari Variable', 'Noto Sans JP Variable', system-ui, sans-serif",
      }}
    >
      <Story />
    </div>
  );
};
