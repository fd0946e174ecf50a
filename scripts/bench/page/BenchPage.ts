/** A page that shows one list. The driver calls these functions from outside and measures their cost. */
export interface BenchPage {
  /** Shows a list of one row, removes it, and waits until the page is idle. */
  warm(): Promise<void>;
  /** Creates `rows` sessions for the list. This is not measured. */
  prepare(rows: number): void;
  /** Shows the list. Resolves with the milliseconds until the first screen was painted, and until all rows were. */
  show(): Promise<{ first: number; all: number }>;
  /**
   * Waits for the list of a page that was opened with `?rows=10`, which shows its list at once. Resolves with the
   * milliseconds from the start of the navigation until all rows were painted.
   */
  arrive(): Promise<number>;
  /** Scrolls to the row in the middle and moves the focus to its button. This is not measured. */
  focus(): Promise<void>;
  /** Presses that button. Resolves with the milliseconds until the question was painted. */
  ask(): Promise<number>;
  /** Ends that session: presses the button, answers the question, and waits until the row is gone. */
  end(): Promise<void>;
  /** Sets the clock forward by a minute, so that the list updates its times. */
  tick(): Promise<void>;
  /** Scrolls through the list for `frames` frames. */
  scroll(frames: number): Promise<void>;
  /** Returns how many elements the list has. */
  elements(): number;
}

/** The parts of a page that differ from list to list. */
export interface BenchedList {
  /** Renders a list of these sessions. Returns a function that removes it. */
  render(container: Element, rows: number): () => void;
  /** The selector of the rows. */
  row: string;
  /** The selector of the button in a row. */
  button: string;
  /** The selector of the question that the button opens. Absent when the list asks no question. */
  question?: string;
  /** The selector of the button that confirms. Absent when the first press ends the session. */
  confirm?: string;
  /** Called after the clock was set forward by a minute. Absent when the list never updates its times. */
  renewTimes?(): void;
}

declare global {
  // oxlint-disable-next-line no-var
  var bench: BenchPage;
}
