/** A part: its value of `data-sessions`, its component, its element, and the attributes that it sets. */
export interface Part {
  name: string;
  component: string;
  element: string;
  attributes: Set<string>;
}
/** Whether the kit looks for a part by its name. */
export function isFound(name: string): boolean;
/** Reads the parts from the source. */
export function readParts(): Part[];
