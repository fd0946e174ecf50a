/** A difference that no eye sees: a renderer smooths the edges of letters anew after it moved. */
const unseen = 48;

/** The share of pixels by which two pictures differ visibly; 1 where they are not of one size. */
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

/** @param picture A PNG in base 64. */
async function pixels(picture: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
