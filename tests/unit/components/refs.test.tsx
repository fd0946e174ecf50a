import { act, render } from "@testing-library/react";
import type { ReactNode, Ref } from "react";
import { describe, expect, it } from "vitest";
import {
  RevokeButton,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
} from "../../../src/index.js";
import { Button, Dialog, RowRoot, Title } from "../../../src/parts/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";

const session = fixtureSessions[2]!;
const nothing = () => undefined;

const elements: Record<string, (ref: Ref<never>) => ReactNode> = {
  SessionList: (ref) => <SessionList ref={ref} />,
  SessionCard: (ref) => <SessionCard ref={ref} session={session} />,
  RevokeButton: (ref) => <SessionCard session={session} action={<RevokeButton ref={ref} />} />,
  RevokeOthersButton: (ref) => <RevokeOthersButton ref={ref} />,
  RevokeAllButton: (ref) => <RevokeAllButton ref={ref} />,
  Dialog: (ref) => (
    <Dialog ref={ref} onCancel={nothing}>
      <button type="button">Cancel</button>
    </Dialog>
  ),
  Button: (ref) => <Button ref={ref} />,
  RowRoot: (ref) => <RowRoot ref={ref} />,
  Title: (ref) => <Title ref={ref}>Devices</Title>,
};

/** Renders an element below a provider and waits for its content. @returns A function that unmounts it. */
async function show(ui: ReactNode): Promise<() => void> {
  const { unmount } = renderKit(ui, { client: fixtureClient() });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return unmount;
}

describe.each(Object.entries(elements))("a ref of the host's on %s", (_, put) => {
  it("that returns its clean-up is cleaned up by it, and is never given null", async () => {
    const calls: unknown[] = [];
    const hide = await show(
      put((element: Element | null) => {
        calls.push(element instanceof Element ? "element" : element);
        return () => void calls.push("cleaned up");
      }),
    );
    hide();
    expect(calls).toEqual(["element", "cleaned up"]);
  });

  it("that returns nothing is given null at the end", async () => {
    const calls: unknown[] = [];
    const hide = await show(
      put((element: Element | null) => {
        calls.push(element && "element");
      }),
    );
    hide();
    expect(calls).toEqual(["element", null]);
  });

  it("that is an object holds the element, and nothing at the end", async () => {
    const ref = { current: null };
    const hide = await show(put(ref));
    expect(ref.current).toBeInstanceOf(Element);
    hide();
    expect(ref.current).toBeNull();
  });
});

describe("a ref of the host's that changes", () => {
  it("is cleaned up before the next one is given the element", () => {
    const calls: string[] = [];
    const named = (name: string) => () => {
      calls.push(name);
      return () => void calls.push(`no more ${name}`);
    };
    const dialog = (name: string) => (
      <Dialog ref={named(name)} onCancel={nothing}>
        <button type="button">Cancel</button>
      </Dialog>
    );
    const { rerender, unmount } = render(dialog("first"));
    rerender(dialog("second"));
    unmount();
    expect(calls).toEqual(["first", "no more first", "second", "no more second"]);
  });
});
