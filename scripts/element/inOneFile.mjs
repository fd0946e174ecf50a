// What takes the place of the code that waits for a chunk, because in one file no press comes before its code, and no
// code can be missing.
import { useEffect } from "react";
import { actChunk } from "../../src/components/lazy/actChunk.ts";

/** Makes the acting code known as soon as there are rows. */
export function useEarlyPress() {
  useEffect(() => void actChunk.load(), []);
}

export const ActMissed = () => null;
export const QuestionLapse = () => null;
