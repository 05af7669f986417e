import { foldText } from '@doi-chieu/core/text/fold'

/**
 * What makes two spellings of a number one: no spaces, no marks (QD = QĐ), one kind of hyphen, no leading zero.
 * `244/KH- UBND` and `0244/kh-ubnd` → `244/kh-ubnd`.
 */
export function numberKey(number: string): string {
  return foldText(number.normalize('NFC'))
    .replace(/\s+/g, '')
    .replace(/-+$/, '')
    .replace(/^0+(?=\d)/, '')
}

/** The year inside a number: `30/2020/NĐ-CP`, `TCVN ISO 9001:2015`; null where the symbol has none. */
export function yearInNumber(number: string): number | null {
  const found = /^[^/]+\/\s*((?:19|20)\d{2})\s*\//.exec(number) ?? /:\s*((?:19|20)\d{2})\s*$/.exec(number)
  return found === null ? null : Number(found[1])
}

/** Parts of a number in the order of the State (`76/NQ-CP`) or of the Party (`18-NQ/TW`). */
interface NumberParts {
  readonly order: 'state' | 'party' | 'standard'
  /** Folded symbol of the type: `nq`, `kh`, `qd`; '' where there is none. */
  readonly type: string
  /** Folded symbol of the body, last part: `cp`, `ubnd`, `tw`; '' where there is none. */
  readonly body: string
}

export function numberParts(number: string): NumberParts {
  const key = numberKey(number)
  if (/^(?:tcvn|iso)/.test(key)) return { order: 'standard', type: '', body: '' }
  const party = /^\d+[a-z]?-([a-z]+)\/([a-z]+)$/.exec(key)
  if (party !== null) return { order: 'party', type: party[1] ?? '', body: party[2] ?? '' }
  const symbol = key.replace(/^[^/]*\/(?:(?:19|20)\d{2}\/)?/, '')
  const [type = '', ...bodies] = symbol.split('-')
  return { order: 'state', type, body: bodies.at(-1) ?? (/^qh\d*$/.test(type) ? type : '') }
}
