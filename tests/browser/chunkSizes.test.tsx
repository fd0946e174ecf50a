import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import "../../src/styles/index.css";
import { SessionList } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient, renderKit } from "../renderKit.js";

it("each chunk of a long list has the estimated height of its rows", async () => {
  const sessions = Array.from({ length: 120 }, (_, index) => ({
    ...fixtureSessions[2]!,
    sessionId: `session-${index}`,
  }));
  renderKit(<SessionList />, { client: fixtureClient({ sessions }) });
  await screen.findAllByRole("listitem");
  const chunks = [...document.querySelectorAll('[data-sessions="chunk"]')];
  const sizes = chunks.map((chunk) => getComputedStyle(chunk).containIntrinsicBlockSize);
  expect(chunks.length).toBeGreaterThan(2);
  expect(sizes).toEqual(chunks.map(({ children }) => `auto ${children.length * 69}px`));
});
