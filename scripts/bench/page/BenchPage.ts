/** A page that shows one list: the driver calls these from outside and measures what they cost. */
export interface BenchPage {
  /** Shows a list of one row, takes it away again, and waits until nothing is left to do. */
  warm(): Promise<void>;
  /** Makes `rows` sessions, so that the list has them at once. Is not measured. */
  prepare(rows: number): void;
  /** Shows the list. Resolves with the milliseconds until the first screenful and all rows were painted. */
  show(): Promise<{ first: number; all: number }>;
  /**
   * Of a page that was opened with `?rows=10`: it shows its list at once. Resolves with the milliseconds
   * from the start of the navigation until all rows were painted.
   */
  arrive(): Promise<number>;
  /** Brings the row in the middle into view and moves the focus to its button. Is not measured. */
  focus(): Promise<void>;
  /** Presses that button. Resolves with the milliseconds until what it brings up was painted. */
  ask(): Promise<number>;
  /** Ends that session: presses the button, answers the question, and waits until the row has gone. */
  end(): Promise<void>;
  /** Lets a minute pass: what is printed of times is renewed. */
  tick(): Promise<void>;
  /** Scrolls through the list for `frames` frames. */
  scroll(frames: number): Promise<void>;
  /** How many elements the list has. */
  elements(): number;
}

/** What differs between the lists. */
export interface BenchedList {
  /** Renders a list of these sessions; returns how to take it away. */
  render(container: Element, rows: number): () => void;
  /** A selector of the rows. */
  row: string;
  /** A selector of the button in a row. */
  button: string;
  /** A selector of what the button brings up; none where nothing is asked. */
  question?: string;
  /** A selector of the button that confirms; none where the first press ends the session. */
  confirm?: string;
  /** Called after the clock was put on by a minute; none where no time is renewed. */
  renewTimes?(): void;
}

declare global {
  // oxlint-disable-next-line no-var
  var bench: BenchPage;
}
