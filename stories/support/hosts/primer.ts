/** Variables of @primer/primitives, for both colour schemes. */
export const primerVariables = {
  "--bgColor-default": "light-dark(#ffffff, #0d1117)",
  "--bgColor-muted": "light-dark(#f6f8fa, #151b23)",
  "--fgColor-default": "light-dark(#1f2328, #f0f6fc)",
  "--fgColor-muted": "light-dark(#59636e, #9198a1)",
  "--borderColor-default": "light-dark(#d1d9e0, #3d444d)",
  "--button-default-bgColor-rest": "light-dark(#f6f8fa, #212830)",
  "--button-default-fgColor-rest": "light-dark(#25292e, #f0f6fc)",
  "--button-default-borderColor-rest": "light-dark(#d1d9e0, #3d444d)",
  "--button-danger-fgColor-rest": "light-dark(#d1242f, #fa5e55)",
  "--fgColor-success": "light-dark(#1a7f37, #3fb950)",
} as const;

/** What its Button and Label look like. */
export const primerSheet = `
  .ui-button { display: inline-flex; align-items: center; block-size: 2rem; padding: 0 0.75rem;
    border: 1px solid var(--button-default-borderColor-rest); border-radius: 6px;
    background: var(--button-default-bgColor-rest); color: var(--button-default-fgColor-rest);
    font-weight: 500; font-size: 0.875rem; font-family: inherit }
  .ui-danger { color: var(--button-danger-fgColor-rest) }
  .ui-label { padding: 0 0.5rem; border: 1px solid var(--fgColor-success); border-radius: 99px;
    color: var(--fgColor-success); font-size: 0.75rem; font-weight: 500; line-height: 1.125rem }
`;
