/** Whether a name is empty, or a parser's word for "nothing is known". */
export const isNothing = (name: string): boolean =>
  /^(?:|other|unknown|undefined|null|n\/a|-)$/i.test(name);
