import { render } from "@testing-library/react";
import { type ComponentType, createRef, type ReactElement, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { SessionsProvider } from "../../../src/components/SessionsProvider.js";
import { memoryClient } from "../../../src/clients/memory.js";
import * as parts from "../../../src/parts/index.js";

type AnyPart = ComponentType<Record<string, unknown>>;

/** The props without which a part cannot be rendered. */
const needed: Record<string, object> = {
  Dialog: { onCancel: () => undefined },
  Icon: { name: "key" },
};
/** An element that may contain the part, because React warns about invalid HTML. */
const around = (name: string, part: ReactNode): ReactElement => {
  if (/^(?:RowRoot|Step|Skeleton)$/.test(name)) return <ul>{part}</ul>;
  if (name === "FactLabel" || name === "FactValue") return <dl>{part}</dl>;
  return <>{part}</>;
};
const client = memoryClient({ sessions: [] });
const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The props that an element of HTML has. */
const propsOf = (props: object) =>
  Object.fromEntries(Object.entries(props).filter(([key]) => /^(?:id|ref|class|data)/.test(key)));

describe.each(Object.entries(parts) as unknown as [string, AnyPart][])("%s", (name, Part) => {
  const own = needed[name] ?? {};
  const attribute = name
    .replace(/(?<=Row|Confirm)Root$/, "")
    .replace(/(?!^)[A-Z]/g, "-$&")
    .toLowerCase();
  const selector = `[data-sessions="${attribute}"]`;
  const show = (props: object, provider?: object) => {
    const part = around(name, <Part {...own} {...props} />);
    const { container } = render(
      <SessionsProvider client={client} {...provider}>
        {part}
      </SessionsProvider>,
    );
    return container;
  };

  it("renders one element, which is found by its name", () => {
    expect(show({}).querySelectorAll(selector)).toHaveLength(1);
  });

  it("passes its props, class, style and data attributes on", () => {
    const props = { id: "a", className: "b", style: { color: "red" }, "data-own": "c", title: "d" };
    const element = show(props).querySelector<HTMLElement>(selector)!;
    expect(element).toHaveAttribute("id", "a");
    expect(element).toHaveClass("b");
    expect(element.style.color).toBe("red");
    expect(element).toHaveAttribute("data-own", "c");
    expect(element).toHaveAttribute("title", "d");
  });

  it("sets an object ref to its element, and calls the cleanup of a ref callback", () => {
    const ref = createRef<Element>();
    const container = show({ ref });
    expect(ref.current).toBe(container.querySelector(selector));
    const cleanUp = vi.fn<() => void>();
    const attach = vi.fn<(element: Element | null) => () => void>(() => cleanUp);
    const { unmount } = render(around(name, <Part {...own} ref={attach} />));
    expect(attach).toHaveBeenCalledTimes(1);
    unmount();
    expect(cleanUp).toHaveBeenCalledTimes(1);
    expect(attach).toHaveBeenCalledTimes(1);
  });

  it("renders the host's element in place of its own, with the props, classes and refs of both", () => {
    const [ours, theirs] = [createRef<Element>(), createRef<HTMLElement & SVGSVGElement>()];
    const Host = name === "Icon" ? "svg" : "b";
    const container = show(
      {
        ref: ours,
        className: "ours",
        style: { color: "red", top: 1 },
        "data-own": "c",
        render: <Host ref={theirs} className="theirs" style={{ color: "blue" }} />,
      },
      { classNames: { [camelCase(name.replace(/(?<=Row|Confirm)Root$/, ""))]: "host" } },
    );
    const element = container.querySelector<HTMLElement>(selector)!;
    expect(element.tagName.toLowerCase()).toBe(Host);
    expect([...element.classList].toSorted()).toEqual(["host", "ours", "theirs"]);
    expect(element.style.color).toBe("blue");
    expect(element.style.top).toBe("1px");
    expect(element).toHaveAttribute("data-own", "c");
    expect(ours.current).toBe(element);
    expect(theirs.current).toBe(element);
  });

  it("calls a function with its props in place of its own element", () => {
    const ref = createRef<Element>();
    // The children of an icon may stand in an `<svg>` only.
    const draw = ({ children, ...props }: parts.RenderProps) => (
      <i {...props} lang="de">
        {name === "Icon" ? undefined : children}
      </i>
    );
    const element = show({ ref, render: draw, id: "a" }).querySelector(selector)!;
    expect(element.tagName).toBe("I");
    expect(element).toHaveAttribute("lang", "de");
    expect(element).toHaveAttribute("id", "a");
    expect(ref.current).toBe(element);
  });

  it("is replaced by the component of the provider, with its props and its ref", () => {
    const ref = createRef<Element>();
    const Own = ({ children, ...props }: parts.RenderProps) => (
      <b lang="de" {...propsOf(props)}>
        {children}
      </b>
    );
    const element = show(
      { ref, id: "a", "data-own": "c" },
      { components: { [name]: Own } },
    ).querySelector(selector)!;
    expect(element.tagName).toBe("B");
    expect(element).toHaveAttribute("id", "a");
    expect(element).toHaveAttribute("data-own", "c");
    expect(element).not.toHaveAttribute("data-control");
    expect(element).not.toHaveAttribute("data-icon");
    expect(ref.current).toBe(element);
  });

  it("has the class of the provider besides its own", () => {
    const key = camelCase(name.replace(/(?<=Row|Confirm)Root$/, ""));
    const element = show({ className: "ours" }, { classNames: { [key]: "host" } }).querySelector(
      selector,
    )!;
    expect([...element.classList].toSorted()).toEqual(["host", "ours"]);
  });
});
