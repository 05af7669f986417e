import { FORMATTING_MARKS } from './formatting-marks.js'

/** Characters kept on each side of a quote: about two lines of the panel. */
const KEPT = 110

/** Formatting marks of the source add nothing to a surrounding; the quote itself is never touched. */
const plain = (text: string): string =>
  text.replace(/#{1,6}[ \t]+/g, '').replace(FORMATTING_MARKS, (mark) => (mark.startsWith('<') ? ' ' : ''))

/** The last words before a quote; a sign says that the text begins earlier. */
export function wordsBefore(text: string): string {
  const clean = plain(text)
  if (clean.trim() === '') return ''
  if (clean.length <= KEPT) return `… ${clean}`
  const cut = clean.slice(-KEPT)
  return `… ${cut.slice(cut.search(/\s/) + 1)}`
}

/** The first words after a quote; a sign says that the text goes on. */
export function wordsAfter(text: string): string {
  const clean = plain(text)
  if (clean.trim() === '') return ''
  if (clean.length <= KEPT) return `${clean} …`
  const cut = clean.slice(0, KEPT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n')))} …`
}
