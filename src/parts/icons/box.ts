/** The path of a box with round corners. `x` and `y` are its upper left corner. */
export function box(x: number, y: number, width: number, height: number, radius = 1.5): string {
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  const corner = `a${radius} ${radius} 0 0 1 `;
  return `M${x + radius} ${y}h${across}${corner}${radius} ${radius}v${down}${corner}${-radius} ${radius}h${-across}${corner}${-radius} ${-radius}v${-down}${corner}${radius} ${-radius}Z`;
}
