/** What to print of a time, and for how long it is right. */
export interface Label<Text = string> {
  text: Text;
  /** Milliseconds since 1970 at which another text is right; `Infinity`: never. */
  until: number;
}
