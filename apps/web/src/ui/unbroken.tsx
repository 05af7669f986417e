import type { ReactNode } from 'react'

/** Longer runs of letters would not fit into a narrow column. */
const LONGEST = 28

/** A number of a document with a hyphen in it, at which a browser would break the line: `76/NQ-CP`. */
const isNumber = (word: string): boolean => word.length <= LONGEST && /\d/.test(word) && /\S-\S/.test(word)

/** The text with the numbers of documents kept on one line. */
export function unbroken(text: string): ReactNode {
  const words = text.split(' ')
  if (!words.some(isNumber)) return text
  return words.map((word, at) => {
    const gap = at === 0 ? '' : ' '
    if (!isNumber(word)) return gap + word
    return [
      gap,
      // The words of one text never change places.
      // oxlint-disable-next-line react/no-array-index-key -- see above
      <span key={at} className="unbroken">
        {word}
      </span>,
    ]
  })
}
