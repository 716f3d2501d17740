/** The height of a text in a picture, in its units: 320 of them on a phone of 360 pixels leave it above 11 pixels. */
export const textSize = 12;

/** The widest that characters of a class get in the fonts that systems use, in parts of the text's height. */
const widths: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[iljI.,:;|'!]/, 0.3],
  [/[ftr()[\]/\- ]/, 0.38],
  [/[mwMW@…—]/, 0.95],
  [/[A-Z_+]/, 0.7],
  [/[\x20-\x7e·]/, 0.57],
];
const known = new Map<string, number>();

function widthOfCharacter(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = widths.find(([characters]) => characters.test(character))?.[1] ?? 1.1;
    known.set(character, width);
  }
  return width;
}

/** Returns how wide a text gets at most, in units of the picture. */
export function widthOf(text: string, bold = false): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width * textSize * (bold ? 1.05 : 1);
}

/** Returns a text that is no wider than it may be: the text itself, or its beginning and an ellipsis. */
export function cut(text: string, room: number, bold = false): string {
  if (widthOf(text, bold) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, bold) > room) characters.pop();
  return characters.length > 0 ? `${characters.join('').trimEnd()}…` : '';
}
