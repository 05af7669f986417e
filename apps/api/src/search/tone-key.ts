const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A word with its marks, whatever the place of its tone: `hòa` and `hoà` give the same, `hoa` another. Lower case. */
export function toneKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ')
    .trim()
}

/** True where something was typed with its marks, so that places with the same marks should come first. */
export const hasMarks = (text: string): boolean => /[đĐ]|\p{M}/u.test(text.normalize('NFD'))
