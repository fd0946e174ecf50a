import type { Decorator } from "@storybook/react-vite";

/** Where a host's page may lie, by theme: the extremes that the colours are made for. */
const pages = new Map([
  ["light", "#f7f8f9"],
  ["dark", "#0f1114"],
]);

/** The host's page: font, colour scheme, background, direction, and how wide it is. */
export const withPage: Decorator = (Story, { globals, parameters }) => {
  const { theme, direction } = globals as { theme: string; direction: string };
  const width = (parameters as { width?: number }).width;
  return (
    <div
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
