import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { isSpaceOrBar, withSingleSpaces } from '../../normalize/single-spaces.js'
import type { Span } from '../../normalize/span.js'
import type { Line } from '../../segment/line/line.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { signingPosts } from '../../patterns/issuer/signing-posts.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Read } from './plan-header.js'

/** Who signed, as the end matter says. */
export interface Signature {
  readonly name: Read<string> | null
  readonly title: Read<string> | null
  readonly form: Read<string> | null
  /** The name lacks its first letter or its capitals: recognition lost part of it. */
  readonly damaged: boolean
}

/** State documents write `KT.`, Party documents `K/T`; `QUYỀN GIÁM ĐỐC` is `Q. GIÁM ĐỐC`. */
const FORM = /(?:^|[\s:;*])(T\/M|K\/T|T\/L|TM|KT|TL|TUQ|Q(?:UYỀN(?=\s+(?:CHỦ|GIÁM|TRƯỞNG|HIỆU)\s))?)(?:\s*[./:]|\s)/g
const FORM_RANK = ['TUQ', 'TL', 'KT', 'Q', 'TM'] as const
/** `K’Sor Phước`, `Rơ Châm H'Phik`: one letter and the sign stand before a word of the name. */
export const personName =
  /^(?:(?:\p{Lu}[’']\s?)?\p{Lu}\p{Ll}*(?:\s(?:(?:\p{Lu}[’']\s?)?\p{Lu}\p{Ll}*|\p{Lu}[’']\p{Ll}{2,})){1,4}|\p{Lu}[’']\s?\p{Lu}\p{Ll}{2,})$/u
/** `HUYỆN TÂN BIÊN` is nobody's name. */
const NAME_CAPITALS =
  /^(?!(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s)\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,4}$/u
/** Letters read as signs: `Ngu~n Th! Hồng`, `guyén Hi$u Sang`. */
const DAMAGED_NAME = /^(?=.*[~!$@&¢}—]|\p{Ll})[\p{L}~!$@&¢}—]{3,}(?:\s\p{Lu}[\p{L}\d~!$@&¢}—]*){1,4}$/u
/** A sign inside a word of three or more, whatever the rest of the text reads like. */
const MISREAD_SIGN = /\p{L}[~!$@¢}](?:\p{L}|\s\p{Lu}).*\s/u
const CUT_NAME = /^(?:\p{Ll}{1,4}|guy[ễêe]n)(?:\s\p{Lu}\p{Ll}+){1,3}$/u
/** What a digital signature writes, degrees, and the ranks of police and army before a name. */
const TITLES_BEFORE_NAME =
  /^(?:(?:Ký\s+bởi|Người\s+ký|Đã\s+ký)\s*:\s*|(?:Ts|Th[Ss]|Th\.s|TS|B[Ss](?:\.?\s?CK\s?I{1,2})?|PGS|GS|K[Ss]|DS|LS|CN|Cử\s+nhân)\.?\s*(?=\p{Lu})|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy|uý)\s+)+/u

/** `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Trần Văn Hải`: on one line a name stands behind the posts in capitals. */
const BEHIND_POSTS =
  /^(?=[\p{Lu}/]{1,4}[./\s]|\p{Lu}{2})[\p{Lu}\d\s.,/–-]{6,160}\s(?:\([^()]{2,24}\)\s+)?(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$)/u

/** Reads the signature from the recipient and signature zones; columns may be merged into one line. */
export function readSignature(document: DocumentText, segments: readonly Segment[]): Signature {
  const lines: Line[] = []
  for (const segment of segments)
    if (segment.zone === 'recipients' || segment.zone === 'signature')
      for (const line of segment.lines) lines.push(line)
  return { form: readForm(document, lines), title: readPost(document, lines), ...readName(document, lines) }
}

function readForm(document: DocumentText, lines: readonly Line[]): Read<string> | null {
  const found: Read<string>[] = []
  for (const line of lines) {
    for (const match of everyMatch(FORM, document.text.slice(line.start, line.end))) {
      const mark = match[1] ?? ''
      const start = line.start + match.index + match[0].indexOf(mark)
      found.push({
        start,
        end: start + mark.length + 1,
        value: `${mark.startsWith('Q') ? 'Q' : mark.replace('/', '')}.`,
        rule: 'plan.signing_form',
        confidence: document.damaged ? 0.85 : 0.96,
      })
    }
  }
  // `TM. UBND / KT. CHỦ TỊCH`: who signs for the head decides.
  return (
    FORM_RANK.map((mark) => found.find((read) => read.value === `${mark}.`)).find((read) => read !== undefined) ?? null
  )
}

function readPost(document: DocumentText, lines: readonly Line[]): Read<string> | null {
  const posts = lines.map((line) => postOn(document, line)).filter((post) => post !== null)
  const own = posts.find((post) => post.value.startsWith('Phó')) ?? posts.findLast((post) => !isForHead(document, post))
  if (own !== undefined || posts.length === 0) return own ?? null
  // `KT. CHỦ TỊCH` and no post below it: for a head signs who deputises, whose line was not read.
  const [head] = posts
  return head === undefined ? null : { ...head, value: `Phó ${head.value}`, confidence: 0.7 }
}

/** `KT. CHỦ TỊCH`: the post of who does not sign. */
function isForHead({ text }: DocumentText, { start }: Span): boolean {
  return /K\/?T\s?[.,:]?\s*$/.test(text.slice(Math.max(0, start - 6), start))
}

/** Posts whatever gaps stand between their words, and what may stand behind them. */
const POST_PATTERNS = signingPosts.map((written) => ({
  pattern: new RegExp(String.raw`${foldedPhrases([written])}(\s+(?:thuong\s+truc|phu\s+trach))?(?![a-z])`),
  written,
}))

/** What every post has one of: asked before all posts are. */
const POST_WORD = /tich|doc|thu|phong|truong|tra|nhiem|chanh|chinh\s+uy/

/** The post that a line names in capitals, or that it names and nothing else. */
function postOn(document: DocumentText, line: Line): Read<string> | null {
  const folded = document.flat.slice(line.start, line.end)
  if (!POST_WORD.test(folded)) return null
  const content = document.text.slice(line.start, line.end)
  for (const { pattern, written } of POST_PATTERNS) {
    const found = pattern.exec(folded)
    const at = found?.index ?? -1
    if (found === null || isLetterUnit(content.charCodeAt(at - 1))) continue
    const letters = content.slice(at, at + found[0].length)
    const alone = line.marker === null && letters.length === content.length && /^\p{Lu}/u.test(content)
    if (letters !== letters.toUpperCase() && !alone) continue
    const more = found[1] === undefined ? '' : found[1].endsWith('truc') ? ' Thường trực' : ' phụ trách'
    const start = line.start + at
    return {
      start,
      end: start + letters.length,
      value: written + more,
      rule: 'plan.signer_title',
      confidence: 0.93,
    }
  }
  return null
}

function readName(document: DocumentText, lines: readonly Line[]): Pick<Signature, 'name' | 'damaged'> {
  const below = nameBelowPost(document, lines)
  if (below !== null) return { name: below, damaged: false }
  for (const gap of document.scanned ? [WIDE_GAP, BEHIND_RECIPIENT] : [WIDE_GAP])
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i]
      if (line === undefined) continue
      // Beside the recipients stands the signature: of two columns on one line the right one holds the name.
      for (const column of columnsOf(document, line, gap).reverse()) {
        const name = nameIn(document, column)
        if (name !== null) return { name, damaged: name.rule !== 'plan.signer_name' }
      }
    }
  return { name: null, damaged: false }
}

/** The name right below a post: whose name stands farther down (who sent the mail, who put the page up) did not sign. */
function nameBelowPost(document: DocumentText, lines: readonly Line[]): Read<string> | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line === undefined || postOn(document, line) === null) continue
    const below = lines.slice(i + 1, i + 1 + FARTHEST_NAME).find((next) => !standsBetween(document, next))
    const column = below === undefined ? undefined : columnsOf(document, below, WIDE_GAP).at(-1)
    const name = column === undefined ? null : nameIn(document, column)
    if (name?.rule === 'plan.signer_name' && !NAMES_OFFICE.test(name.value)) return name
  }
  return null
}

/** Lines from a post to the name below it. */
const FARTHEST_NAME = 12
/** `Sở Nội Vụ` in the column of the recipients is nobody's name. */
const NAMES_OFFICE = /^(?:Sở|Phòng|Ban|Văn|Đảng|Hội|Công|Các|Ủy|Uỷ|Trung|Đài|Bộ|Tỉnh|Huyện|Xã)\s/u

/** `(Đã ký)`, a line without a letter, or a recipient of the column beside: what may stand between a post and the name. */
function standsBetween({ flat }: DocumentText, { start, end }: Span): boolean {
  return /^[-–+*]\s.*[^ ]$|^\W*(?:(?:da\s+)?ky(?:\s+ten)?(?:,?\s*(?:va\s+)?dong\s+dau)?)?\W*$/.test(
    flat.slice(start, end),
  )
}

/** `- Các sở, ban, ngành; Trần Quốc Thịnh`: a scan has no wide gaps. A name has three words. */
const BEHIND_RECIPIENT = /;\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){2,4}$)/gu

function nameIn(document: DocumentText, column: Span): Read<string> | null {
  const content = document.text.slice(column.start, column.end)
  const folded = document.flat.slice(column.start, column.end)
  if (/noi\s+nhan/.test(folded)) return null
  const archive = ARCHIVE.test(folded) && !NAMED_LUU.test(folded) ? behindArchive(content) : 0
  if (archive === null) return null
  const posts = isPost(folded) ? (BEHIND_POSTS.exec(content)?.[0].length ?? 0) : 0
  const opening = archive + (DOTS.exec(content.slice(archive))?.[0].length ?? 0)
  const titled = TITLES_BEFORE_NAME.exec(content.slice(opening))?.[0].length ?? 0
  const lead = posts > 0 ? posts : opening + titled
  const value = withSingleSpaces(content.slice(lead), isSpaceOrBar)
    .trim()
    .replace(/\p{Ll}\.$/u, (end) => end.slice(0, 1))
  const whole = personName.test(value) || (NAME_CAPITALS.test(value) && !isPost(folded))
  const misread = DAMAGED_NAME.test(value) && (document.damaged || MISREAD_SIGN.test(value))
  if (!whole && !CUT_NAME.test(value) && !(misread && !isPost(folded))) return null
  const sound = whole && !value.split(' ').some((word) => /\p{L}{2}/u.test(word) && !VOWEL.test(word.normalize('NFD')))
  return {
    start: column.start + lead,
    end: column.end,
    value,
    rule: sound ? 'plan.signer_name' : 'plan.signer_name_cut',
    confidence: sound ? (document.damaged ? 0.7 : 0.95) : 0.5,
  }
}

/** `Lưu: VT`, where it may be misread. Folded. */
const ARCHIVE = /luu|^\W*[l1][a-z]{2,4}\s?:/
/** `Lưu Thị Thanh Mai`, `Nguyễn Thành Lưu`: a name of people. Folded. */
const NAMED_LUU = /^\s*luu\s+(?!van\s+(?:phong|thu))[a-z]+(?:\s+[a-z]+){1,3}\s*$|^\s*[a-z]+\s+(?:[a-z]+\s+){0,3}luu\s*$/

/** `..ê Đức Khôi`: what is left of letters under a stamp. */
const DOTS = /^[.…·‹›\s]{1,6}(?=\p{L})/u
/** A word of a name without a vowel (`Ngqc`) was misread. */
const VOWEL = /[aeiouy]/i

/** `- Lưu: VT. Nguyễn Văn An`: where the name begins that stands on the archive line; null where none does. */
export function behindArchive(content: string): number | null {
  const codes =
    /^\W*\p{L}{2,5}\s?:\s?(?:(?:[\p{Lu}&\d-]{1,8}|\([^()]{2,12}\))(?:,\s?|\s(?=\()|\s?[.;]|(?=\s{2})))+\s+/u.exec(
      content,
    )
  if (codes === null || codes[0].includes(';') || !/[.\s]\s+$/.test(codes[0])) return null
  const rest = content.slice(codes[0].length)
  return /^(?:Sở|Phòng|Ban|Văn phòng|Trung tâm|Chi cục|Cục|Tổ|Vụ|Bộ phận)(?!\p{L})/iu.test(rest)
    ? null
    : codes[0].length
}

/** Stretches of a line between wide gaps, from left to right. */
function columnsOf({ text }: DocumentText, line: Line, between: RegExp): Span[] {
  const columns: Span[] = []
  let start = line.start
  for (const gap of everyMatch(between, text.slice(line.start, line.end))) {
    columns.push({ start, end: line.start + gap.index })
    start = line.start + gap.index + gap[0].length
  }
  columns.push({ start, end: line.end })
  return columns
}

/** Gaps between columns; tabs, bars and marks of bold letters where a signature stands in the cell of a table. */
const WIDE_GAP = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}|\s*\|\s*|\*\*\s*/g

/** Whether folded words name the post of who signs, or the body. */
export function isPost(folded: string): boolean {
  return (
    (POST_WORD.test(folded) && POST_PATTERNS.some(({ pattern }) => pattern.test(folded))) ||
    /uy\s+ban|hoi\s+dong|ban\s+chi\s+dao|nhan\s+dan/.test(folded)
  )
}
