import { render, screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { useChunksInSteps } from "../../../src/hooks/list/useChunksInSteps.js";

function Shown({ total, mustBeWhole = false }: { total: number; mustBeWhole?: boolean }) {
  return <output>{useChunksInSteps(total, 2, mustBeWhole)}</output>;
}
const shown = () => Number(screen.getByRole("status").textContent);

it("a long list begins with what a screen shows, and soon is whole", async () => {
  render(<Shown total={200} />);
  expect(shown()).toBe(2);
  await waitFor(() => expect(shown()).toBe(200));
});

it("a list that grows later grows with all that comes", async () => {
  const { rerender } = render(<Shown total={3} />);
  await waitFor(() => expect(shown()).toBe(3));
  rerender(<Shown total={300} />);
  await waitFor(() => expect(shown()).toBe(300));
});

it("on paper it is whole at once", () => {
  render(<Shown total={200} mustBeWhole />);
  expect(shown()).toBe(200);
});

it("a server sends all of it, and hydration begins with the same", () => {
  const container = document.createElement("div");
  container.innerHTML = renderToString(<Shown total={200} />);
  expect(container.textContent).toBe("200");
  document.body.append(container);
  render(<Shown total={200} />, { container, hydrate: true });
  expect(container.textContent).toBe("200");
  container.remove();
});
