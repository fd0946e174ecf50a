import { takePress } from "./takePress.js";

/** Options of {@link holdPresses}. */
export interface HoldPressesOptions {
  /** Returns the control around an element whose press is held; `null` when there is none. */
  controlAt(element: Element): HTMLElement | null;
  /** Whether presses need not be held any more. */
  isReady(): boolean;
  /** Loads what a press needs; never rejects. */
  load(): Promise<void>;
  /** How long a press is held, in milliseconds. */
  patienceMs: number;
  /** Called when a press was held and the code could not be loaded. */
  onMissed(): void;
}

/**
 * Holds the last press on a control until the code that it needs is loaded, and then repeats it. Until then the
 * control has `aria-busy`. The press lapses on Escape, when the control loses the focus, when the control means
 * something else by then, and after `patienceMs`. A press on a control whose `data-status` is not `idle` is not
 * repeated, because it could send a request.
 *
 * @returns A function that stops it.
 */
export function holdPresses(root: HTMLElement, options: HoldPressesOptions): () => void {
  const { controlAt, isReady, load, patienceMs, onMissed } = options;
  const listening = new AbortController();
  let held: { control: HTMLElement; timer: ReturnType<typeof setTimeout> } | undefined;
  const drop = () => {
    held?.control.removeAttribute("aria-busy");
    clearTimeout(held?.timer);
    held = undefined;
  };
  const hold = async (control: HTMLElement) => {
    drop();
    control.setAttribute("aria-busy", "true");
    const meant = meaningOf(control);
    const own = { control, timer: setTimeout(drop, patienceMs) };
    held = own;
    await load();
    if (held !== own) return;
    drop();
    if (!isReady()) onMissed();
    else if (control.isConnected && meaningOf(control) === meant) control.click();
  };
  const { signal } = listening;
  const onClick = (event: MouseEvent) => {
    const control = controlAt(event.target as Element);
    if (isReady() || !control || control.ariaDisabled === "true") return;
    // The handlers of the control would need the code.
    event.stopPropagation();
    if ((control.dataset["status"] ?? "idle") === "idle") void hold(control);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!held || event.key !== "Escape") return;
    drop();
    takePress(event);
  };
  root.addEventListener("click", onClick, { capture: true, signal });
  root.addEventListener("keydown", onKeyDown, { signal });
  root.addEventListener("focusout", drop, { signal });
  return () => {
    listening.abort();
    drop();
  };
}

/** What a press on the control means: its name and its status. */
const meaningOf = ({ ariaLabel, textContent, dataset }: HTMLElement) =>
  JSON.stringify([ariaLabel ?? textContent, dataset["status"]]);
