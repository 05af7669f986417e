import { withToneLast } from '@doi-chieu/core/text/tones'

/** A word with its marks, whatever the place of its tone: `hòa` and `hoà` give the same, `hoa` another. Lower case. */
export function toneKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(withToneLast)
    .join(' ')
    .trim()
}

/** True where something was typed with its marks, so that places with the same marks should come first. */
export const hasMarks = (text: string): boolean => /[đĐ]|\p{M}/u.test(text.normalize('NFD'))
