import type { AfterEach } from "storybook/internal/types";
import axe from "axe-core";
import { pages } from "./pages.js";

/** The axe rules about colours. The other rules give the same result in every theme. */
const rules = ["color-contrast", "link-in-text-block"];

/**
 * After a test has played a story, checks its contrast in the other theme as well. A theme is only a `color-scheme`,
 * so the story does not have to be played again.
 */
export const contrastInTheOtherTheme: AfterEach<never> = async ({ canvasElement, parameters }) => {
  // A host whose theme is no `color-scheme` has one story for each theme.
  if ((parameters as { hasOwnTheme?: boolean }).hasOwnTheme) return;
  // In Storybook itself, keep the theme that the person chose.
  if (import.meta.env.VITEST_STORYBOOK === undefined) return;
  const page = canvasElement.querySelector<HTMLElement>("[data-page]")!;
  const { background, colorScheme } = page.style;
  const theme = page.dataset.page === "dark" ? "light" : "dark";
  Object.assign(page.style, { background: pages.get(theme), colorScheme: theme });
  // Wait, because colours that still fade are not the colours of the theme yet.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
  axe.reset();
  const { violations } = await axe.run(document.body, { runOnly: rules });
  Object.assign(page.style, { background, colorScheme });
  if (violations.length === 0) return;
  const found = violations.flatMap(({ nodes }) =>
    nodes.map(({ failureSummary }) => failureSummary),
  );
  throw new Error(`In the ${theme} theme: ${found.join("\n")}`);
};
