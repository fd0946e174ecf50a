import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryClient } from "../../../src/clients/memory.js";
import { SessionsProvider, type SessionsProviderProps } from "../../../src/index.js";
import { Badge, Hint, Lead } from "../../../src/parts/index.js";

const client = memoryClient({ sessions: [] });
const page = (own: Partial<SessionsProviderProps>) => (
  <SessionsProvider client={client} {...own}>
    <Hint>hint</Hint>
    <Lead>lead</Lead>
    <Badge>badge</Badge>
  </SessionsProvider>
);
const Own = ({ children }: { children?: React.ReactNode }) => <b>{children}</b>;

it("another part that the host replaces is replaced, also when the number of parts stays", () => {
  const { rerender } = render(page({ components: { Hint: Own, Lead: undefined } }));
  expect(screen.getByText("hint").tagName).toBe("B");
  rerender(page({ components: { Hint: Own, Badge: Own } }));
  expect(screen.getByText("badge").tagName).toBe("B");
  rerender(page({ components: { Badge: Own } }));
  expect(screen.getByText("hint").tagName).toBe("P");
  rerender(page({ classNames: { hint: "a", lead: undefined } }));
  rerender(page({ classNames: { hint: "a", badge: "b" } }));
  expect(screen.getByText("badge")).toHaveClass("b");
  rerender(page({}));
  expect(screen.getByText("badge")).not.toHaveClass("b");
});
