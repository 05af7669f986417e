/** A pattern with a text that it finds and one that it leaves, both folded: a test asks each. */
export interface PatternExample {
  readonly pattern: RegExp
  readonly example: string
  readonly counterExample: string
}

/** Such a pattern by its name, where a list holds patterns of different uses. */
export interface NamedPatternExample extends PatternExample {
  readonly name: string
}
