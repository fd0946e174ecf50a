/** A part: its value of `data-sessions`, its component, its element, and the attributes that it sets. */
export interface Part {
  name: string;
  component: string;
  element: string;
  attributes: Set<string>;
}
/** Reads the parts from the source. */
export function readParts(): Part[];
