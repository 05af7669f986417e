/** A snippet as words: dots where its passage goes on. */
export const snippetText = ({
  text,
  cut,
}: {
  readonly text: string
  readonly cut: readonly [boolean, boolean]
}): string => `${cut[0] ? '… ' : ''}${text}${cut[1] ? ' …' : ''}`

interface Snippet {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** A piece of a snippet; `key` is its place. */
interface SnippetPiece {
  readonly key: number
  readonly text: string
  readonly isMark: boolean
}

/** A snippet cut at its marks; together the pieces are its text. */
export function snippetPieces({ text, marks }: Snippet): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = []
  const put = (start: number, end: number, isMark: boolean): void => {
    if (end > start) pieces.push({ key: start, text: text.slice(start, end), isMark })
  }
  let at = 0
  for (const [start, end] of marks) {
    put(at, start, false)
    put(start, end, true)
    at = end
  }
  put(at, text.length, false)
  return pieces
}
