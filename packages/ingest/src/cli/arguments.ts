import { parseArgs } from 'node:util'
import { text } from './language.js'
import type { Text } from './language.js'

/** An option of a command; one that takes a value names it in `value`. */
export interface Option {
  readonly name: string
  readonly value?: string
  /** One letter: `h` for `-h`. */
  readonly short?: string
  readonly help: Text
}

export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

export type ParsedArguments =
  { readonly ok: true; readonly arguments: Arguments } | { readonly ok: false; readonly message: Text }

/** Splits a command's words by its options. Words after `--` are taken as they stand. */
export function parseArguments(words: readonly string[], options: readonly Option[]): ParsedArguments {
  const { tokens } = parseArgs({
    // A statement may begin with an SQL comment: two dashes and a space are no option.
    args: words.map((word) => (/^--\s/.test(word) ? ` ${word}` : word)),
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: parserOptions(options),
  })
  const positionals: string[] = []
  const values = new Map<string, string>()
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (option === undefined) {
      const near = nearest(
        token.name,
        options.map(({ name }) => name),
      )
      return wrong(
        `Không có tùy chọn ${token.rawName}.${near === null ? '' : ` Có phải --${near}?`}`,
        `There is no option ${token.rawName}.${near === null ? '' : ` Did you mean --${near}?`}`,
      )
    }
    if (option.value === undefined) {
      if (token.value !== undefined)
        return wrong(`Tùy chọn --${option.name} không nhận giá trị.`, `Option --${option.name} takes no value.`)
      flags.add(option.name)
    } else if (
      token.value === undefined ||
      token.value === '' ||
      (!token.inlineValue && token.value.startsWith('--'))
    ) {
      return wrong(`Tùy chọn --${option.name} cần một giá trị.`, `Option --${option.name} needs a value.`)
    } else {
      values.set(option.name, token.value)
    }
  }
  return { ok: true, arguments: { positionals, values, flags } }
}

type ParserOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

function parserOptions(options: readonly Option[]): ParserOptions {
  const known: ParserOptions = {}
  for (const { name, value, short } of options) {
    known[name] = { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) }
  }
  return known
}

function wrong(vi: string, en: string): ParsedArguments {
  return { ok: false, message: text(vi, en) }
}

/** The word of a list that a mistyped word was likely meant to be; null where none is near. */
export function nearest(word: string, list: readonly string[]): string | null {
  const ranked = list.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
  const [best] = ranked.sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : null
}

/** Letters put in, left out, replaced, or two neighbours exchanged: each counts one. */
function editDistance(a: string, b: string): number {
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const exchanged =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity
      current.push(Math.min(replaced, exchanged, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
