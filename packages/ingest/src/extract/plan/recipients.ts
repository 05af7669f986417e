import { append } from '../../normalize/append.js'
import type { Recipient } from '@doi-chieu/core/plan/recipient'
import { foldText } from '@doi-chieu/core/text/fold'
import { factId } from '../../fact-id.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isSpaceOrBar, withSingleSpaces } from '../../normalize/single-spaces.js'
import type { Span } from '../../normalize/span.js'
import type { Segment } from '../../segment/outline/outline.js'
import { evidenceOf } from '../evidence.js'
import { behindArchive, isPost, personName } from './end-matter.js'

/** The lines of "Nơi nhận", the archive line included and marked; where they stand in two columns the right one behind the left. */
export function extractRecipients(
  document: DocumentText,
  segments: readonly Segment[],
  planId: string,
): readonly Recipient[] {
  const left: Span[] = []
  const right: Span[] = []
  for (const segment of segments) {
    if (segment.zone !== 'recipients') continue
    const archive = isArchive(document, segment.body)
    if (segment.marker === null && !archive && !isUnmarked(document, segment)) {
      append(left, recipientsBehind(document, segment))
      continue
    }
    const first = segment.lines[0]
    // A signature column merged into the line stands behind its semicolon; a signer's name behind the archive line.
    const lineEnd =
      archive || document.text.slice(segment.body, first?.end ?? segment.end).includes(';')
        ? (first?.end ?? segment.end)
        : segment.end
    left.push({ start: segment.body, end: recipientEnd(document, segment.body, lineEnd) })
    const beside = SECOND_COLUMN.exec(document.text.slice(segment.body, first?.end ?? segment.end))
    if (beside === null) continue
    const start = segment.body + beside.index + beside[0].length
    right.push({ start, end: recipientEnd(document, start, first?.end ?? segment.end) })
  }
  return [...left, ...right]
    .map((span) => ({ span, value: recipientIn(document, span) }))
    .filter(({ value }) => value !== '' && !(isUpperCased(value) && isPost(foldText(value))))
    .map(({ span, value }, i) => {
      const archive = isArchive(document, span.start)
      return {
        recipient_id: factId('rec', planId, span.start),
        plan_id: planId,
        ordinal: i + 1,
        recipient: value,
        is_archive: archive,
        ...evidenceOf(document, span, archive ? 'recipient.archive' : 'recipient.line', document.damaged ? 0.85 : 0.97),
      }
    })
}

/** `Nơi nhận:` with what stands behind it on its line, and one that a dash introduces no more. */
const NAMES_LIST = /^[\s*_|]*noi\s+nh[a-z]{1,4}n\s*:?[\s*_]*/

/** The items of a list whose lines are run together (`Nơi nhận: - Như trên; - Lưu: VT.`), or of one line that has lost its dash. */
function recipientsBehind(document: DocumentText, { body, end }: Segment): readonly Span[] {
  const { text, flat } = document
  const lead = NAMES_LIST.exec(flat.slice(body, end))?.[0].length ?? 0
  const items = text.slice(body + lead, end)
  if (!items.includes(';')) return []
  const spans: Span[] = []
  let start = body + lead
  for (const item of items.split(';')) {
    const stop = start + item.length
    const dash = ITEM_OPENS.exec(item)?.[0].length ?? 0
    const own = start + dash
    spans.push({ start: own, end: recipientEnd(document, own, stop) })
    start = stop + 1
  }
  return spans
}

/** What stands before an item on a line of several. */
const ITEM_OPENS = /^[\s|*_]*(?:[-–+•][\s*_]*)?/u

/** `- Bộ Nội vụ;          - Các sở, ban, ngành;`: another item behind a wide gap. */
const SECOND_COLUMN = /(?:\t|[ \u00a0]{3,})\s*[-–+]\s+(?=\p{Lu})/u

/** `UBND tỉnh (b/c);`: a scan has lost the hyphen before it. */
function isUnmarked({ text, flat }: DocumentText, { body, end }: Segment): boolean {
  return text.charAt(end - 1) === ';' && !flat.startsWith('noi nh', body)
}

/** `…, PHÓ CHỦ TỊCH`: the post of the signature column behind a recipient. */
const POST_BEHIND = /[,;.)]\s+(?=(?:\p{Lu}{1,3}[./:]\s?)?\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,5}$)/u

function isUpperCased(value: string): boolean {
  return value === value.toUpperCase()
}

function isArchive({ flat }: DocumentText, start: number): boolean {
  return /^luu?\b/.test(flat.slice(start, start + 4))
}

function recipientEnd(document: DocumentText, start: number, end: number): number {
  const content = document.text.slice(start, end)
  const stop = isArchive(document, start)
    ? content.search(/\t|[ \t\u00a0]{3,}|\s*\|/)
    : content.search(/;|(?:\t|[ \u00a0]{3,})\s*[-–+]\s+\p{Lu}/u)
  if (stop >= 0) return start + stop
  const name = isArchive(document, start) ? behindArchive(content) : null
  if (name !== null && personName.test(content.slice(name))) return start + content.slice(0, name).trimEnd().length
  const post = POST_BEHIND.exec(content)
  return start + (post !== null && isPost(foldText(content.slice(post.index))) ? post.index + 1 : content.length)
}

function recipientIn({ text }: DocumentText, { start, end }: Span): string {
  return withSingleSpaces(text.slice(start, end), isSpaceOrBar)
    .replace(/[.,;]+$/, '')
    .trim()
}
