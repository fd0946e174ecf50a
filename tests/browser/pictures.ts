/**
 * The largest difference of a colour channel that does not count as visible. When text moves, the renderer
 * smooths the edges of its letters again, with small differences.
 */
const unseen = 48;

/** Returns the share of pixels that differ visibly. Returns 1 when the pictures have different sizes. */
export async function pictureDifference(before: string, after: string): Promise<number> {
  const [a, b] = await Promise.all([pixels(before), pixels(after)]);
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isSeen = [0, 1, 2].some(
      (part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > unseen,
    );
    if (isSeen) count += 1;
  }
  return count / (a.width * a.height);
}

/** @param picture A PNG in Base64. */
async function pixels(picture: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
