import type { ReactNode } from "react";
import { Message } from "../parts/card.js";
import { Icon } from "../parts/icons/Icon.js";

/** What became of a step. Renders a `<p>`. */
export function StepResult(props: {
  tone: "done" | "danger" | "info";
  children: ReactNode;
}): ReactNode {
  const icons = { done: "check", danger: "warning", info: "info" } as const;
  return (
    <Message data-tone={props.tone === "done" ? "info" : props.tone}>
      <Icon name={icons[props.tone]} />
      <span>{props.children}</span>
    </Message>
  );
}
