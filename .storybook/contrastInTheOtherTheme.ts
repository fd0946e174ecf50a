import type { AfterEach } from "storybook/internal/types";
import axe from "axe-core";
import { pages } from "./pages.js";

/** What axe finds by the colours. Whatever else it looks for is the same in every theme. */
const rules = ["color-contrast", "link-in-text-block"];

/**
 * When a test has played a story, looks at its contrast in the other theme as well: the theme is
 * nothing but a `color-scheme`, so the story does not have to be played once more for it.
 */
export const contrastInTheOtherTheme: AfterEach<never> = async ({ canvasElement }) => {
  // In Storybook, the story stays on the screen in the theme that was chosen there.
  if (import.meta.env.VITEST_STORYBOOK === undefined) return;
  const page = canvasElement.querySelector<HTMLElement>("[data-page]")!;
  const { background, colorScheme } = page.style;
  const theme = page.dataset.page === "dark" ? "light" : "dark";
  Object.assign(page.style, { background: pages.get(theme), colorScheme: theme });
  // Colours that fade into each other are not those of the theme yet.
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
