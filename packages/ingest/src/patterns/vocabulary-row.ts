/** One row of a vocabulary: several phrases that mean one thing, with a text that it must and one that it must not find. */
export interface VocabularyRow<Code extends string> {
  readonly code: Code
  /** Written with their marks; damaged and unmarked spellings are derived, not listed. */
  readonly phrases: readonly string[]
  /** Marks must agree where the text has marks. */
  readonly strict?: boolean
  /** Letters must agree in damaged text too: short words that other words become by one confusion. */
  readonly exact?: boolean
  readonly example: string
  readonly counterExample: string
}
