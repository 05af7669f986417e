import { oneLine } from '../../../normalize/one-line.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { everyMatch } from '../../../normalize/every-match.js'
import { wordAt } from '../../../normalize/document-text.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'
import { bodyNameAt, readUnit } from '../../issuing-body-name.js'
import { dateAt } from '../../written-date.js'
import { referenceMention } from './reference-mention.js'

const LEVEL = foldedPhrases(['tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu'])
const OWNER = new RegExp(
  [
    String.raw`^[\s,]*(?:cua|do)\s+(?:(?:uy\s+ban\s+nhan\s+dan|ubnd|hdnd)\s+)?`,
    String.raw`(?:chinh\s+phu|trung\s+uong|tinh\s+uy|huyen\s+uy|so|(?:cap\s)?(?:${LEVEL})|[a-z]+\s+uy)(?![a-z])`,
  ].join(''),
)

/** `Chương trình chuyển đổi số y tế đến năm 2025 của Bộ Y tế`, `Kế hoạch công tác năm 2026 của Sở Nội vụ`. */
const OF_BODY = /^\s+cua\s+(?:bo|so)\s/

/** Takes the owner behind the title in (`của thành phố`) and names the committee of a place in the title as issuer. */
export function withOwner(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  limit: number,
  end: number,
  { rule, confidence }: { readonly rule: string; readonly confidence: number },
): CitationMention {
  const { document } = analysed
  // `Nghị quyết của HĐND tỉnh về … giai đoạn 2021 - 2025`.
  const first = /^\s+cua\s/.test(document.flat.slice(hit.end, hit.end + 6)) ? bodyNameAt(document, hit.end, end) : null
  if (first !== null)
    return { ...referenceMention(analysed, segment, hit, end, null, rule, confidence), issuer: first.name }
  const day = rule === 'reference.short_number' ? dateAt(document.flat, end) : null
  if (day !== null && day.end <= limit) {
    const body = /^\s+cua\s/.test(document.flat.slice(day.end, day.end + 6))
      ? bodyNameAt(document, day.end, limit)
      : null
    const dated = referenceMention(analysed, segment, hit, body?.end ?? day.end, day.date, rule, confidence, end)
    return { ...dated, issuer: body?.name ?? null }
  }
  const tail = document.flat.slice(end, Math.min(limit, end + 70))
  const named = (rule === 'reference.short_number' ? /^\s+cua\s/ : OF_BODY).test(tail)
    ? bodyNameAt(document, end, limit)
    : null
  if (named !== null)
    return {
      ...referenceMention(analysed, segment, hit, named.end, null, rule, confidence, end),
      issuer: named.name,
    }
  const owner = OWNER.exec(tail)
  let close = end
  if (owner !== null) {
    const kind = /(?:tinh|huyen|thanh\s+pho|thi\s+xa|quan|xa|phuong|thi\s+tran|dac\s+khu)$/.exec(owner[0])
    const word = wordAt(document.words, end + (kind === null ? 0 : owner.index + owner[0].length - kind[0].length))
    const after = kind === null ? null : readUnit(document, word, limit)
    close = after === null ? end + owner[0].length : (document.words.end[after - 1] ?? end)
    const year = /^\s+n[a-z]{1,2}m?\s+(?:19|20)\d{2}/.exec(document.flat.slice(close, close + 16))
    if (year !== null) close += year[0].length
  }
  return {
    ...referenceMention(analysed, segment, hit, close, null, rule, confidence),
    issuer: ownerOf(analysed, hit, close),
  }
}

const PLACE =
  /(?:^|\s)(?:(?:uy\s+ban\s+nhan\s+dan|ubnd)\s+)?(tinh|huyen|thanh\s+pho|thi\s+xa|quan|xa|phuong|thi\s+tran|dac\s+khu)(?=\s(?!hoi\s)|$)/g

/** Who issued what a title names: the Government, or the committee of the unit that a plan's title names; null where it names none. */
export function ownerOf(analysed: AnalysedText, hit: Hit<'doc_type'>, end: number): string | null {
  const { document } = analysed
  const within = document.flat.slice(hit.end, end)
  if (/\bcua\s+chinh\s+phu\b/.test(within)) return 'Chính phủ'
  if (hit.entry.row.code !== 'Kế hoạch') return null
  const place = everyMatch(PLACE, within).at(-1)
  if (place === undefined || /\b(?:tren\s+)?dia\s+ban\s*$/.test(within.slice(0, place.index))) return null
  const from = hit.end + place.index + place[0].length - (place[1]?.length ?? 0)
  const word = wordAt(document.words, from)
  const after = readUnit(document, word, end)
  return after === null ? null : `UBND ${oneLine(document, { start: from, end: document.words.end[after - 1] ?? end })}`
}
