import { toneKey } from '../match/tone-key.js'
import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { GAP } from '../normalize/word-list.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** Words that the language doubles on purpose. */
const DOUBLED = new Set([
  'luôn',
  'thường',
  'dần',
  'ngày',
  'đều',
  'nhà',
  'người',
  'ngành',
  'nơi',
  'từng',
  'lần',
  'năm',
  'tháng',
  'xã',
  'đâu',
  'hoàn',
  'chung',
  'xanh',
  'mãi',
  'rất',
  'vân',
  'v',
])

/** A word that stands twice in a row, and a phrase of two or more words repeated after a comma. */
export function doubledWords({ analysed }: CheckInput): readonly Noticed[] {
  const { document } = analysed
  if (document.damaged) return []
  const { words, text } = document
  const noticed: Noticed[] = []
  const body = analysed.segments.filter((segment) => segment.zone === 'body' || segment.zone === 'basis')
  for (const segment of body) {
    let word = firstWord(words.start, words.count, segment.body)
    for (; word + 1 < words.count && (words.end[word + 1] ?? 0) <= segment.end; word++) {
      if (words.form[word] === words.form[word + 1] && words.gap[word + 1] === GAP.open) {
        const written = text.slice(words.start[word], words.end[word])
        const next = text.slice(words.start[word + 1], words.end[word + 1])
        const key = toneKey(written)
        if (
          key !== toneKey(next) ||
          DOUBLED.has(written.toLowerCase()) ||
          written.length < 2 ||
          /\d/.test(written) ||
          /[-–]/.test(text.slice(words.end[word], words.start[word + 1]))
        )
          continue
        noticed.push(
          slip(
            'duplicate_word',
            words.start[word] ?? 0,
            words.end[word + 1] ?? 0,
            `Từ "${written}" viết hai lần liền nhau.`,
            `The word "${written}" stands twice in a row.`,
            written,
          ),
        )
      }
    }
    for (const match of phraseTwice(text, segment.body, segment.end)) {
      noticed.push(
        slip(
          'duplicate_phrase',
          match.start,
          match.end,
          `Cụm từ "${match.phrase}" viết hai lần.`,
          `The phrase "${match.phrase}" stands twice.`,
          match.phrase,
        ),
      )
    }
  }
  return noticed
}

/** Most characters, and most words, of a phrase that is looked for. */
const LONGEST = 60
const MOST_WORDS = 4

/** Phrases of two to four words that begin in a capital and stand again behind their comma. */
function phraseTwice(
  text: string,
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number; readonly phrase: string }[] {
  const found: { start: number; end: number; phrase: string }[] = []
  for (let comma = text.indexOf(',', from); comma >= 0 && comma < to; comma = text.indexOf(',', comma + 1)) {
    let again = comma + 1
    while (again < to && isSpaceUnit(text.charCodeAt(again))) again++
    if (again === comma + 1 || !isUpperUnit(text.charCodeAt(again))) continue
    const words = text.slice(Math.max(from, comma - LONGEST), comma).split(/ |\n/)
    for (let count = Math.min(MOST_WORDS, words.length); count >= 2; count--) {
      const phrase = words.slice(-count).join(' ')
      const end = again + phrase.length
      if (end > to || !text.startsWith(phrase, again) || isWordUnit(text.charCodeAt(end))) continue
      if (!isUpperUnit(phrase.charCodeAt(0))) continue
      found.push({ start: comma - phrase.length, end, phrase })
      break
    }
  }
  return found
}

function isWordUnit(unit: number): boolean {
  return isLetterUnit(unit) || (unit >= 0x30 && unit <= 0x39)
}

function firstWord(starts: Int32Array, count: number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function slip(
  kind: 'duplicate_word' | 'duplicate_phrase',
  start: number,
  end: number,
  vi: string,
  en: string,
  expected: string | null,
): Noticed {
  return { kind, severity: 'info', vi, en, expected, span: { start, end }, confidence: 0.85, rule: `finding.${kind}` }
}

/** Spaces inside a number with its symbol: other readers would not find it. */
export function spacedNumbers({ facts, analysed }: CheckInput): readonly Noticed[] {
  return facts.legal_citations.flatMap((citation) => {
    if (citation.number === null || citation.doc_type === 'Tiêu chuẩn') return []
    const spaced = /\d+[a-z]?\s*[/-]\s*[\p{L}\d&]+(?:\s*[-/]\s*[\p{L}\d&]+)+/u.exec(citation.quote)
    if (spaced === null || !/\s/.test(spaced[0])) return []
    const start = citation.start_offset + spaced.index
    return [
      {
        kind: 'number_spacing' as const,
        severity: 'info' as const,
        vi: 'Số, ký hiệu có khoảng trắng thừa.',
        en: 'The number has stray spaces.',
        expected: citation.number,
        span: { start, end: start + spaced[0].length },
        confidence: 0.9,
        rule: 'finding.number_spacing',
      },
    ].filter(() => analysed.document.text.slice(start, start + 1) !== '')
  })
}
