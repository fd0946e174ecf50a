import { becomesLastPress } from "./becomesLastPress.js";
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
  /** Called when the code for a press could not be loaded, unless the user has taken the press back. */
  onMissed(): void;
}

/**
 * Holds a press on a control until the code that it needs is loaded, and then repeats it. Until then the control has
 * `aria-busy`, and the focus if it can have it. The page holds one press at a time: the last one. The user takes it
 * back with Escape, by leaving the control, or with another press. It also lapses when the control means something else
 * by then, and after `patienceMs`.
 *
 * @returns A function that stops it.
 */
export function holdPresses(root: HTMLElement, options: HoldPressesOptions): () => void {
  const { controlAt, canRepeat, isReady, load, patienceMs, onMissed } = options;
  const { signal, stop } = stoppable();
  const hold = async (control: HTMLElement) => {
    const meant = meaningOf(control);
    const own = holdOne(control, patienceMs);
    held = own;
    await load();
    const isWanted = held === own && !own.signal.aborted && !signal.aborted;
    own.stop();
    if (signal.aborted) return;
    if (!isReady()) return own.isTakenBack() ? undefined : onMissed();
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
  let isTakenBack = false;
  const takeBack = () => {
    isTakenBack ||= !signal.aborted;
    stop();
  };
  becomesLastPress(takeBack);
  // Safari does not focus a button that is clicked, and without the focus nothing tells that the user has left it.
  if (!control.matches(":focus-within")) control.focus({ preventScroll: true });
  const letGo = setBusy(control);
  const stop = () => {
    if (signal.aborted) return;
    end();
    stopWaiting();
    letGo();
  };
  const stopWaiting = lapse(control, patienceMs, (isByUser) => (isByUser ? takeBack() : stop()));
  control.addEventListener("focusout", takeBack, { signal });
  return { control, signal, stop, isTakenBack: () => isTakenBack };
}

/** Sets `aria-busy`. The returned function removes it, unless the host has written it meanwhile. */
function setBusy(control: HTMLElement): () => void {
  let isOfHost = false;
  const observer = new MutationObserver(() => (isOfHost = true));
  control.setAttribute("aria-busy", "true");
  observer.observe(control, { attributeFilter: ["aria-busy"] });
  return () => {
    const isWritten = isOfHost || observer.takeRecords().length > 0;
    observer.disconnect();
    if (!isWritten) control.removeAttribute("aria-busy");
  };
}

function stoppable() {
  const controller = new AbortController();
  return { signal: controller.signal, stop: () => controller.abort() };
}

const statusOf = ({ dataset }: HTMLElement) => dataset["status"] ?? "idle";

/** What a press on the control means: its name and its status. */
const meaningOf = (control: HTMLElement) =>
  JSON.stringify([control.ariaLabel ?? control.textContent, statusOf(control)]);
