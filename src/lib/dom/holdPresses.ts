import { lapse } from "./lapse.js";

/** Options of {@link holdPresses}. */
export interface HoldPressesOptions {
  /** Returns the control around an element whose press is held; `null` when there is none. */
  controlAt(element: Element): HTMLElement | null;
  /** Whether a press on a control in this status (`data-status`) may be repeated without asking the user again. */
  canRepeat(status: string): boolean;
  /** Whether presses need not be held any more. */
  isReady(): boolean;
  /** Loads what a press needs; never rejects. */
  load(): Promise<void>;
  /** How long a press is held, in milliseconds. */
  patienceMs: number;
  /** Called when a press came and the code could not be loaded. */
  onMissed(): void;
}

/**
 * Holds a press on a control until the code that it needs is loaded, and then repeats it. Until then the control has
 * `aria-busy`. The page holds one press at a time: the last one. It lapses on Escape, when the control loses the focus,
 * when the control means something else by then, and after `patienceMs`.
 *
 * @returns A function that stops it.
 */
export function holdPresses(root: HTMLElement, options: HoldPressesOptions): () => void {
  const { controlAt, canRepeat, isReady, load, patienceMs, onMissed } = options;
  const { signal, stop } = stoppable();
  const hold = async (control: HTMLElement) => {
    held?.stop();
    const meant = meaningOf(control);
    const own = holdOne(control, patienceMs);
    held = own;
    await load();
    const isWanted = held === own && !own.signal.aborted && !signal.aborted;
    own.stop();
    if (signal.aborted) return;
    if (!isReady()) return onMissed();
    const isSame = control.isConnected && meaningOf(control) === meant;
    if (isWanted && isSame && canRepeat(statusOf(control))) control.click();
  };
  const onClick = (event: MouseEvent) => {
    const control = controlAt(event.target as Element);
    if (isReady() || !control || control.ariaDisabled === "true") return;
    // The handlers of the control need the code, and they may prevent the default.
    event.stopPropagation();
    event.preventDefault();
    void hold(control);
  };
  root.addEventListener("click", onClick, { capture: true, signal });
  return () => {
    stop();
    if (held && root.contains(held.control)) held.stop();
  };
}

/** The press that the page holds. */
let held: ReturnType<typeof holdOne> | undefined;

function holdOne(control: HTMLElement, patienceMs: number) {
  const { signal, stop: end } = stoppable();
  control.setAttribute("aria-busy", "true");
  const stop = () => {
    end();
    stopWaiting();
    control.removeAttribute("aria-busy");
  };
  const stopWaiting = lapse(control.ownerDocument, patienceMs, stop);
  control.addEventListener("focusout", stop, { signal });
  return { control, signal, stop };
}

function stoppable() {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort() };
}

const statusOf = ({ dataset }: HTMLElement) => dataset["status"] ?? "idle";

/** What a press on the control means: its name and its status. */
const meaningOf = (control: HTMLElement) =>
  JSON.stringify([control.ariaLabel ?? control.textContent, statusOf(control)]);
