import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useStableOrder } from "../../../src/hooks/useStableOrder.js";
import { fixtureSessions } from "../../../src/testing/index.js";

const [a, b, c] = fixtureSessions as [never, never, never, ...typeof fixtureSessions];

const held = (first: (typeof fixtureSessions)[number][]) =>
  renderHook(({ sessions, isHeld }) => useStableOrder(sessions, isHeld), {
    initialProps: { sessions: first, isHeld: false },
  });

describe("the order of the rows", () => {
  it("is that of the list while nobody looks", () => {
    const { result, rerender } = held([a, b]);
    rerender({ sessions: [b, a], isHeld: false });
    expect(result.current.sessions).toEqual([b, a]);
  });

  it("stands still while someone looks; what went is gone, what came waits", () => {
    const { result, rerender } = held([a, b]);
    rerender({ sessions: [c, b, a], isHeld: true });
    expect(result.current.sessions).toEqual([a, b]);
    expect(result.current.waiting).toEqual([c]);
    rerender({ sessions: [c, b], isHeld: true });
    expect(result.current.sessions).toEqual([b]);
  });

  it("lets one that went come back only where it has something to say, and then at the end", () => {
    const isHeld = true;
    const { result, rerender } = renderHook(
      ({ sessions, exempt }) => useStableOrder(sessions, isHeld, new Set(exempt)),
      { initialProps: { sessions: [a, b], exempt: [] as string[] } },
    );
    rerender({ sessions: [b], exempt: [] });
    rerender({ sessions: [a, b], exempt: [] });
    expect([result.current.sessions, result.current.waiting]).toEqual([[b], [a]]);
    rerender({ sessions: [a, b], exempt: [fixtureSessions[0]!.sessionId] });
    expect([result.current.sessions, result.current.waiting]).toEqual([[b, a], []]);
  });

  it("lets in what waits when it is asked to", () => {
    const { result, rerender } = held([a, b]);
    rerender({ sessions: [c, a, b], isHeld: true });
    act(() => result.current.admitNew());
    expect(result.current.sessions).toEqual([c, a, b]);
    expect(result.current.waiting).toEqual([]);
  });

  it("lets in the next to come, such as the next page, and holds again after that", () => {
    const { result, rerender } = held([a]);
    rerender({ sessions: [a], isHeld: true });
    act(() => result.current.admitNew());
    rerender({ sessions: [a, b], isHeld: true });
    expect(result.current.sessions).toEqual([a, b]);
    rerender({ sessions: [c, a, b], isHeld: true });
    expect(result.current.sessions).toEqual([a, b]);
  });

  it("takes the new places when nobody looks any more", () => {
    const { result, rerender } = held([a, b]);
    rerender({ sessions: [b, a, c], isHeld: true });
    rerender({ sessions: [b, a, c], isHeld: false });
    expect(result.current.sessions).toEqual([b, a, c]);
  });
});
