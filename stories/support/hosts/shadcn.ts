/** The variables of shadcn/ui's default theme ("neutral"), for both colour schemes. */
export const shadcnVariables = {
  "--radius": "0.625rem",
  "--background": "light-dark(oklch(1 0 0), oklch(0.145 0 0))",
  "--foreground": "light-dark(oklch(0.145 0 0), oklch(0.985 0 0))",
  "--card": "light-dark(oklch(1 0 0), oklch(0.205 0 0))",
  "--card-foreground": "light-dark(oklch(0.145 0 0), oklch(0.985 0 0))",
  "--primary": "light-dark(oklch(0.205 0 0), oklch(0.922 0 0))",
  "--primary-foreground": "light-dark(oklch(0.985 0 0), oklch(0.205 0 0))",
  "--secondary": "light-dark(oklch(0.97 0 0), oklch(0.269 0 0))",
  "--muted": "light-dark(oklch(0.97 0 0), oklch(0.269 0 0))",
  "--muted-foreground": "light-dark(oklch(0.556 0 0), oklch(0.708 0 0))",
  "--accent": "light-dark(oklch(0.97 0 0), oklch(0.269 0 0))",
  "--destructive": "light-dark(oklch(0.577 0.245 27.325), oklch(0.704 0.191 22.216))",
  "--border": "light-dark(oklch(0.922 0 0), oklch(1 0 0 / 10%))",
  "--input": "light-dark(oklch(0.922 0 0), oklch(1 0 0 / 15%))",
  "--ring": "light-dark(oklch(0.708 0 0), oklch(0.556 0 0))",
} as const;

/** What the classes of its Button and Badge come to. */
export const shadcnSheet = `
  .ui-button { display: inline-flex; align-items: center; block-size: 2rem; padding: 0 0.75rem; border: 1px solid var(--input);
    border-radius: calc(var(--radius) - 2px); background: var(--background); color: var(--foreground);
    box-shadow: 0 1px 2px rgb(0 0 0 / 5%); font-weight: 500; font-size: 0.875rem; font-family: inherit }
  .ui-primary { border-color: transparent; background: var(--primary); color: var(--primary-foreground) }
  .ui-badge { padding: 0.125rem 0.5rem; border-radius: 99px; background: var(--primary);
    color: var(--primary-foreground); font-size: 0.75rem; font-weight: 500 }
`;
