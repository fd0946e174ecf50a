import { page } from "vitest/browser";
import { movePointerAway } from "./page.js";
import { pictureDifference } from "./pictures.js";

const drawn = [
  "color",
  "backgroundColor",
  "borderTopWidth",
  "fontSize",
  "fontWeight",
  "lineHeight",
  "textAlign",
  "cursor",
  "unicodeBidi",
  "fill",
  "stroke",
  "strokeWidth",
] as const;

/** How an element looks: the position and style of each part in words, and a screenshot. */
export interface Look {
  words: string[];
  picture: string;
}

/** Records how an element looks, with nothing under the pointer and with all animations finished. */
export async function look(selector: string): Promise<Look> {
  await movePointerAway();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  // Wait for the transitions of the elements that were under the pointer. Some may not have begun yet.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const element = document.querySelector(selector)!;
  return {
    words: wordsOf(element),
    picture: await page.screenshot({ element, save: false, animations: "disabled" }),
  };
}

/** Returns each difference between two looks once. */
export async function differences(before: Look, after: Look): Promise<string[]> {
  const lines = after.words.flatMap((line, index) =>
    line === before.words[index] ? [] : `${before.words[index]} → ${line}`,
  );
  const share = await pictureDifference(before.picture, after.picture);
  if (share > 0.0005) lines.push(`${(share * 100).toFixed(2)} % of the picture differ`);
  return [...new Set(lines)];
}

function wordsOf(root: Element): string[] {
  const { left, top } = root.getBoundingClientRect();
  const place = `at ${Math.round(left)} ${Math.round(top)}`;
  const parts = [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const isSeen = box.width > 0 || box.height > 0;
    const lies = isSeen ? [box.left - left, box.top - top, box.width, box.height] : [];
    const name = element.getAttribute("data-sessions") ?? element.tagName;
    const looks = drawn.map((key) => `${name} ${key}: ${style[key]}`);
    return [`${name}: ${lies.map(Math.round).join(" ")}`, ...looks];
  });
  return [place, ...parts];
}
