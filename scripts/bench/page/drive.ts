import type { BenchedList } from "./BenchPage.js";

const viewport = 30;

/** Publishes `globalThis.bench`, so that the driver can measure a list. */
export function drive(list: BenchedList): void {
  const container = document.querySelector("#root")!;
  const shown = () => container.querySelectorAll(list.row).length;
  let rows = 0;
  let row: Element | null = null;
  /** Finds the question in the row or in a dialog beside the page, because to search 10,000 rows takes time of its own. */
  const find = (selector: string) => {
    const places = [...document.body.children].filter((place) => !place.contains(container));
    return [row!, ...places]
      .map((place) => place.querySelector<HTMLElement>(selector))
      .find(Boolean);
  };
  const button = () => row!.querySelector<HTMLElement>(list.button)!;
  globalThis.bench = {
    async warm() {
      const takeAway = list.render(container, 1);
      await until(() => shown() === 1);
      await idle();
      takeAway();
      await idle();
    },
    prepare: (count) => void (rows = count),
    async show() {
      const began = performance.now();
      list.render(container, rows);
      await until(() => shown() >= Math.min(rows, viewport));
      await painted();
      const first = performance.now() - began;
      await until(() => shown() === rows);
      await painted();
      return { first, all: performance.now() - began };
    },
    arrive: () => arrival!,
    async focus() {
      row = container.querySelectorAll(list.row)[Math.floor(shown() / 2)]!;
      row.scrollIntoView({ block: "center" });
      button().focus();
      await idle();
    },
    async ask() {
      const began = performance.now();
      button().click();
      await until(() => find(list.question!) !== undefined);
      await painted();
      return performance.now() - began;
    },
    async end() {
      button().click();
      if (list.confirm) {
        await until(() => find(list.confirm!) !== undefined);
        find(list.confirm)!.click();
      }
      await until(() => !row!.isConnected);
      await idle();
    },
    async tick() {
      const now = Date.now;
      Date.now = () => now() + 60_000;
      list.renewTimes!();
      await painted();
    },
    async scroll(frames) {
      scrollTo(0, 0);
      await idle();
      for (let frame = 0; frame < frames; frame++) {
        scrollBy(0, 300);
        await nextFrame();
      }
    },
    elements: () => container.querySelectorAll("*").length,
  };
  let arrival: Promise<number> | undefined;
  const atOnce = new URLSearchParams(location.search).get("rows");
  if (atOnce !== null) {
    bench.prepare(Number(atOnce));
    arrival = bench.show().then(() => performance.now());
  }
}

/** Checks once per frame, so that waiting costs the same for every list. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await nextFrame();
}

/** Resolves when the next frame was painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Waits half a second for the rest of the work: lazy code, effects, animations. */
const idle = () => new Promise<void>((resolve) => void setTimeout(resolve, 500));

const nextFrame = () => new Promise((resolve) => void requestAnimationFrame(resolve));
