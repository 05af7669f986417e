import { toneKey } from '../match/tone-key.js'
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
      const written = text.slice(words.start[word], words.end[word])
      if (words.form[word] === words.form[word + 1] && words.gap[word + 1] === GAP.open) {
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
    for (const match of text
      .slice(segment.body, segment.end)
      .matchAll(/(?<![\p{L}\p{N}])(\p{Lu}\S*(?:\s+\S+){1,3}),\s+\1(?![\p{L}\p{N}])/gu)) {
      const start = segment.body + match.index
      noticed.push(
        slip(
          'duplicate_phrase',
          start,
          start + match[0].length,
          `Cụm từ "${match[1] ?? ''}" viết hai lần.`,
          `The phrase "${match[1] ?? ''}" stands twice.`,
          match[1] ?? null,
        ),
      )
    }
  }
  return noticed
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
