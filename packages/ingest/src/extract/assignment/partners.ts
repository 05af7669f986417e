import type { Span } from '../../normalize/span.js'
import { saysAny } from '../../normalize/word/says-any.js'
import { foldedPhrases, writtenPhrases } from '../../patterns/folded-phrases.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { everyMatch } from '../../normalize/every-match.js'
import { indexWithin } from '../../match/index-within.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { findWithin, hitsWithin } from '../../segment/hits-within.js'
import { SIGN, signsIn } from '../../patterns/sign-word.js'
import { actorHeadAt } from '../../patterns/actor/actor-head.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { withoutTail } from './actor/actor-name.js'
import { isMedia, opensName, tellsWhich } from './actor/verb-in-name.js'
import { isWrittenVerb } from '../../patterns/assignment/head-verb.js'
import { insideName } from './actor/inside-name.js'
import { behindTail, plainVerb } from './actor/name-tail.js'
import { verbBehindWhole } from './actor/unlisted-verb.js'
import { writtenAgain } from '../written-again.js'
import { isField, listedFields, opensFields } from './listed-fields.js'

const LONGEST = 220
/** Where a list of partners ends though no verb follows. */
const END =
  /[;.:(]|\s((?<=,\s)co(?!\s+lien\s)|de|trong|nham|ve|tai|theo|khi|(?:mo|in|cap|lap|dung|dat)(?=\s+(?:\d|cac\s|lop\s|dot\s))|dua(?=\s+(?:ra|vao)\s)|va(?=\s+(?:xay\s+dung|to\s+chuc|thuc\s+hien|tuyen\s+truyen)))(?=\s)/g
/** How these words are written; names hold others that fold alike: `Tài chính`, `vận tải`, `Trồng trọt`, `Khí tượng`. */
const ENDING_WORD = /^(?:có|để|trong|nhằm|về|tại|theo|khi|và|mở|in|cấp|lập|dựng|đặt|đưa)$/iu

/** Bare nouns that go on with the unit before them: `các cơ quan, đơn vị có liên quan`. */
const CONTINUES = new RegExp(
  String.raw`^\s*(?:va\s)?(?:${foldedPhrases([
    'đơn vị|tổ chức|ngành|ban|đoàn thể|phòng|cơ quan|trường học|địa phương|cá nhân|thị xã|thành phố|phường|thị trấn|xã',
    'xã hội|truyền thông|bộ phận|hội|quận|huyện|doanh nghiệp|chính trị',
  ])})(?:\s|,|$)`,
)

/** `Sở Y tế và đơn vị, địa phương liên quan`: the others that are concerned, beside one that is named. */
const RELATED = /^\s+va\s+(?:don\s+vi|co\s+quan|dia\s+phuong)[^;]{0,40}\slien\s+quan\s*$/
const COLLECTIVE = /(?:cac|co\s+quan|don\s+vi|dia\s+phuong|to\s+chuc|nganh|doan\s+the)\b/

/** Bodies without a name beside one that has one. Folded, behind a comma. */
const OTHERS =
  /^(?:cac\s+)?(?:doanh\s+nghiep(?!\s+(?:tre|nho|nha))(?:\s+(?:vien\s+thong|buu\s+chinh|cong\s+nghe|bao\s+hiem|du\s+lich))?|co\s+so\s+dao\s+tao|(?:co\s+quan|don\s+vi|dia\s+phuong)(?:,\s*(?:don\s+vi|dia\s+phuong|to\s+chuc)){0,2}\s+(?:co\s+)?lien\s+quan)(?=\s*(?:[,;.]|va\s|$))/
/** A unit that is itself many without a name. */
const OF_MANY =
  /^\s*(?:va\s+)?(?:(?:cac|nhung|mot\s+so|toan\s+the|thu\s+truong|lanh\s+dao)\s+)?(?:cac\s+)?(?:co\s+quan|don\s+vi|dia\s+phuong|to\s+chuc|doan\s+the|(?:so|phong|ban)(?:,?\s+(?:ban|nganh))*|nganh|truong|hiep\s+hoi|hoi|bo)\s*(?:,|va\s|$)|\b(?:hiep\s+hoi|hoi)\s+[^,]*$/

/** `phối hợp cung cấp thông tin` folds as `phối hợp cùng Cấp ủy` does, but for its capital. */
const SUPPLIES = /\scung\s+cap[\s,;:]$/

const supplies = ({ flat, text }: DocumentText, end: number): boolean =>
  SUPPLIES.test(flat.slice(end - 5, end + 5)) && !isUpperUnit(text.charCodeAt(end + 1))
const BETWEEN = /(?:phoi\s+hop|hop\s+tac)\s+(?:chat\s+che\s+)?giua\s+/

/** `với tinh thần trách nhiệm cao`. Folded. */
const BY_WILL = /^\s*tinh\s+than\s/

/** Units named after `phối hợp với` inside a clause, as written; `signs` are the clause's. */
export function partnersIn(
  analysed: AnalysedText,
  clause: Span,
  signs: number = signsIn(analysed.document, clause),
): readonly string[] {
  const { document } = analysed
  const cue = hitsWithin(analysed.coordinations, clause.start, clause.end).find(({ end }) => !supplies(document, end))
  const between =
    cue === undefined && (signs & SIGN.between) !== 0
      ? BETWEEN.exec(document.flat.slice(clause.start, clause.end))
      : null
  const from =
    (cue === undefined ? undefined : namesFrom(document.flat, cue)) ??
    (between === null ? unitBehindVerb(analysed, clause) : clause.start + between.index + between[0].length) ??
    takingPart(analysed, clause)
  if (from === null || BY_WILL.test(document.flat.slice(from, from + 14))) return []
  const end = partnersEnd(analysed, from, Math.min(clause.end, from + LONGEST))
  // `Kết hợp với Công ty Môi trường đô thị thay bóng đèn`: a name whose end nothing tells is none.
  if (end === clause.end && document.flat.startsWith('ket hop', clause.start)) return []
  return splitUnits(analysed, { start: from, end })
}

/** `Cùng Sở Y tế kiểm tra …`, `Kết hợp với Đoàn Thanh niên …` at the head of a clause. Folded. */
const TOGETHER =
  /^[\s\-+•*]*(?:cung\s+(?:voi\s+)?|(?:chu\s+tri,?\s+)?ket\s+hop\s+(?:voi|cung)\s+(?!cac\s+(?!so|phong|ban|co\s+quan|don\s+vi|nganh|truong|doan|hoi|to\s+chuc|xa|huyen|luc)))/
const LONGEST_TOGETHER = 40

/** `phối hợp Ban Tuyên giáo Huyện ủy …`: a unit named right behind the verb, without `với`. */
function unitBehindVerb(analysed: AnalysedText, { start, end }: Span): number | null {
  const { flat, text } = analysed.document
  const together = TOGETHER.exec(flat.slice(start, Math.min(end, start + LONGEST_TOGETHER)))
  const body = start + (together?.[0].length ?? 0)
  if (
    together !== null &&
    (isUpperUnit(text.charCodeAt(body)) || flat.startsWith('cac ', body)) &&
    startsUnit(analysed, body)
  )
    return body
  const verb = indexWithin(flat, 'phoi hop ', start, end)
  if (verb < 0) return null
  const unit = verb + 'phoi hop '.length
  const how = HOW.exec(flat.slice(unit, Math.min(end, unit + LONGEST_HOW)))
  if (how !== null) return unit + how[0].length
  // `phối hợp chặt chẽ Sở Y tế và …`.
  const closely = flat.startsWith('chat che ', unit) ? unit + 'chat che '.length : null
  if (closely !== null && isUpperUnit(text.charCodeAt(closely)) && startsUnit(analysed, closely)) return closely
  const many = MANY.exec(flat.slice(unit, Math.min(end, unit + LONGEST_MANY)))
  if (many !== null) return unit + many[0].length
  return isUpperUnit(text.charCodeAt(unit)) && startsUnit(analysed, unit) ? unit : null
}

/** `phối hợp chặt chẽ, kịp thời với …`: how, in more words than one or in one that no cue lists. Folded, behind `phối hợp`. */
const HOW = new RegExp(
  `^(?:(?:(?:,\\s*)?(?:va\\s+)?(?:mot\\s+cach\\s+)?(?:${foldedPhrases([
    'chặt chẽ|thường xuyên|kịp thời|quyết liệt|tích cực|chủ động|nhịp nhàng|đồng bộ|hài hòa|liên tục|toàn diện|linh hoạt',
    '(?:có )?hiệu quả|thống nhất|trực tiếp|mật thiết|sâu sát|đầy đủ|nhanh chóng|thực chất|tốt|hiệp đồng|trách nhiệm',
  ])})\\s*)+)(?:voi|cung)\\s+(?:voi\\s+)?`,
)
const LONGEST_HOW = 90

/** `…, có sự tham gia của Sở Y tế`, `với sự phối hợp của các xã`. Folded. */
const TAKING_PART = /(?:co|voi)\s+su\s+(?:phoi\s+hop|tham\s+gia)(?:,\s*(?:phoi\s+hop|tham\s+gia|ho\s+tro))?\s+cua\s+/

const saysPart = new WordFlags('forms', (form) => form === 'su')

function takingPart(analysed: AnalysedText, { start, end }: Span): number | null {
  if (!saysAny(analysed.document, { start, end }, saysPart)) return null
  const match = TAKING_PART.exec(analysed.document.flat.slice(start, end))
  const unit = match === null ? null : start + match.index + match[0].length
  return unit !== null && startsUnit(analysed, unit) ? unit : null
}

/** `phối hợp các trường học hướng dẫn …`: bodies of many, before the first of them. Folded. */
const MANY = new RegExp(
  `^(?:${foldedPhrases(['chặt chẽ ', 'thường xuyên '])})?(?=cac\\s+(?:${foldedPhrases([
    'trường|bệnh viện|doanh nghiệp|lực lượng|hợp tác xã|nhà mạng|cơ sở (?:y|giáo|đào|kinh|sản|khám)',
    'hội (?!nghị|thảo|đồng|đàm|thi)|quận,? huyện|huyện|thôn|ấp|khóm|tỉnh|bộ\\s|ngân hàng|công ty|chi bộ',
    'tổ chức|cơ quan|đơn vị|đoàn thể',
  ])})(?![a-z])|(?:${foldedPhrases(['giáo viên (?:chủ nhiệm|bộ môn)', 'phụ huynh', 'cha mẹ học sinh', 'lực lượng chức năng'])})\\s)`,
)
const LONGEST_MANY = 44

const PHOI_HOP = /^\S+\s+\S+\s+/

/** The names begin behind `với` and `cùng`; `phối hợp Phòng Tư pháp` has their first words in it. */
function namesFrom(flat: string, { start, end, phrase }: Hit<'cue'>): number {
  if (/(?:với|cùng)$/.test(phrase)) return end
  const verb = PHOI_HOP.exec(flat.slice(start, end))
  return start + (verb?.[0].length ?? 0)
}

/** The list ends at the first verb that is no part of a unit's name. */
export function partnersEnd(analysed: AnalysedText, from: number, limit: number): number {
  const { document } = analysed
  let bracketed = false
  const mark = everyMatch(END, document.flat.slice(from, limit)).find(({ index, 1: word }) => {
    const at = from + index + 1
    // `…; UBND các huyện` goes on with the list.
    if (word === undefined && document.text.charAt(at - 1) === ';' && startsUnit(analysed, at + 1)) return false
    if (word === undefined && document.text.charAt(at - 1) === ':' && opensFields(document.text, at - 1)) return false
    if (word === undefined && document.text.charAt(at - 1) === '(' && goesOnBehindBracket(analysed, at - 1, limit)) {
      bracketed = true
      return false
    }
    if (word === undefined || ENDING_WORD.test(document.text.slice(at, at + word.length))) return true
    // Where marks are lost a capital still tells `Phòng Kế hoạch - Tài chính` from `tại`.
    return document.quality === 'noisy' || (document.damaged && !isUpperUnit(document.text.charCodeAt(at)))
  })
  let end = behindNamed(analysed, from, behindUnit(document, from, mark === undefined ? limit : from + mark.index))
  for (const hit of hitsWithin(analysed.cues, from, limit)) {
    if (hit.start >= end) break
    if (
      isUpperUnit(document.text.charCodeAt(hit.start)) &&
      !document.damaged &&
      isField(document.text, from, hit.start)
    )
      continue
    if (bracketed && isInBracket(document.flat, from, hit.start)) continue
    if (hit.entry.row.code !== 'duty' && hit.entry.row.code !== 'advise' && hit.entry.row.code !== 'monitor') continue
    if (hit.start - from < 3 || isNoun(document, from, hit)) continue
    if (insideName(analysed, hit) || opensName(document, hit.start) || isMedia(document, hit.start)) continue
    if (tellsWhich(document, hit.start)) continue
    end = hit.start
    break
  }
  return end
}

/** `Sở NN&MT (bàn giao), Sở KH&CN`: what a unit does, or what it has in it, ends no list. */
function goesOnBehindBracket(analysed: AnalysedText, at: number, limit: number): boolean {
  const bracket = BRACKET.exec(analysed.document.flat.slice(at, Math.min(limit, at + LONGEST_BRACKET)))
  return bracket !== null && startsUnit(analysed, at + bracket[0].length)
}

/** `Sở NN&MT (bàn giao), …`: a verb in brackets. */
function isInBracket(flat: string, from: number, at: number): boolean {
  const before = flat.slice(from, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const BRACKET = /^\([^();:]{2,60}\)\s*(?:[,;]\s*(?:va\s+)?|va\s+)/
const LONGEST_BRACKET = 72

/** `cơ quan, đơn vị thông tin`, `các tổ chức chính trị`: what is listed as a verb is part of a name. */
function isNoun({ flat, text }: DocumentText, from: number, { start, end }: Span): boolean {
  const words = flat.slice(start, end)
  // `giáo viên cắm bản tuyên truyền`: a village, no `ban`.
  if (/^(?:thong\s+tin|truyen\s+thong|tuyen\s+truyen)/.test(words) && !text.endsWith('bản ', start))
    return /(?:co\s+quan|bao\s+chi|don\s+vi|va|ban|phong|so|cac|,)\s*$/.test(flat.slice(from, start))
  // `ban chỉ đạo cấp huyện`: a board without its capital.
  if (words === 'chi dao' && /[\s,][Bb]an\s$/.test(text.slice(Math.max(from, start - 5) - 1, start))) return true
  if (OF_PLACE.test(words) && PLACE.test(flat.slice(Math.max(from, start - LONGEST_PLACE), start))) return true
  if (words === 'giao') return TRAFFIC.test(flat.slice(end, end + 12))
  // `phối hợp với Cơ quan điều tra đưa ra xét xử …`: what kind of agency.
  if (words === 'dieu tra')
    return /\bco\s+quan(?:\s+(?:canh\s+sat|an\s+ninh))?\s*$/.test(flat.slice(Math.max(from, start - 24), start))
  if (!/^to\s+chuc$/.test(words)) return false
  // `các sở, ngành liên quan tổ chức, triển khai …`: behind whom it concerns a verb.
  if (/\blien\s+quan\s*$/.test(flat.slice(Math.max(from, start - 12), start))) return false
  // `phối hợp với các tổ chức vận động …`: nothing but `các` names nobody.
  return ORGANISATIONS.test(flat.slice(end, end + 20)) || /^\s*cac\s+$/.test(flat.slice(from, start))
}

/** `các cơ sở đào tạo`, `viện nghiên cứu`. */
const PLACE = /\b(?:co\s+so|vien|trung\s+tam)\s*$/
const LONGEST_PLACE = 12
const OF_PLACE = /^(?:dao\s+tao|kham|giao\s+duc|nghien\s+cuu|kinh\s+doanh|san\s+xuat)/

/** `Phòng Cảnh sát giao thông`: no `giao`. */
const TRAFFIC = /^\s+(?:thong|dich|cau|diem|tiep)(?![a-z])/

const ORGANISATIONS =
  /^[\s,]*(?:chinh\s+tri|doan\s+the|xa\s+hoi|co\s+lien\s+quan|lien\s+quan|ca\s+nhan|thanh\s+vien|truc\s+thuoc|,)/

const UNIT_WORD = writtenPhrases(['tỉnh|huyện|quận|thành phố|thị xã'])
/** What goes on with the name of a unit, and no verb. */
const NO_VERB = [
  'và|với|cùng|của|thuộc|hoặc|các|có|liên|theo|trong|để|tại|trên|về|trực|cũ|mới|nghèo|miền|ven|biên|vùng|đồng|đảo',
  'xã|phường|thị|huyện|quận|được|ủy|uỷ|đoàn|nơi',
].join('|')
/** `phối hợp với Đài Khí tượng Thủy văn tỉnh đo mặn`: behind the kind of a unit that ends a name a verb of no list begins. */
const ENDS_UNIT = new RegExp(
  [
    String.raw`(?<!(?:các|cấp|liên|toàn|ngoài|trong|thuộc|ở|tại))\s(?:${UNIT_WORD})\s+`,
    String.raw`(?=(?!(?:${NO_VERB})(?!\p{L}))\p{Ll}+\s+\p{Ll})`,
  ].join(''),
  'u',
)

function behindUnit({ text, damaged, sparse }: DocumentText, from: number, end: number): number {
  if (damaged || sparse) return end
  const unit = ENDS_UNIT.exec(text.slice(from, end))
  return unit === null ? end : from + unit.index + unit[0].trimEnd().length
}

/** `phối hợp với Sở Y tế cách ly ca bệnh`: where a verb stands right behind a unit that a vocabulary lists. */
function behindNamed(analysed: AnalysedText, from: number, end: number): number {
  const { actors, document } = analysed
  const { text, damaged, sparse } = document
  if (damaged || sparse) return end
  for (const hit of hitsWithin(actors, from, end)) {
    const behind = behindTail(text, hit.end, end)
    // `Sở Y tế cùng các huyện`: the list goes on.
    if (text.startsWith(' cùng ', behind)) continue
    if (
      plainVerb(text, hit.start, hit.end, end) !== null ||
      verbBehindWhole(analysed, { start: from, end }, hit, hit.end, null) !== null
    )
      return behind
  }
  return verbWithObject(text, from, end)
}

/** `cùng Công ty Môi trường đô thị sơn sửa 450 ghế đá`: behind a name that no vocabulary lists a listed verb and the number of what it is done to. */
const MAY_BE_VERB = /\s(?=\p{Ll}+\s+\p{Ll}+\s+\d)/gu

function verbWithObject(text: string, from: number, end: number): number {
  const names = text.slice(from, end)
  const verb = everyMatch(MAY_BE_VERB, names).find(({ index }) => isWrittenVerb(text, from + index + 1))
  const plain = BEHIND_CAPITAL.exec(names)
  return from + Math.min(verb?.index ?? names.length, plain === null ? names.length : plain.index + plain[0].length)
}

/** `Ngân hàng Agribank mở tài khoản`: verbs that no name goes on with behind a word with a capital. */
const BEHIND_CAPITAL = /\p{Lu}\p{L}+(?=\s+(?:mở|cử|tặng|trao|treo)\s+\p{Ll})/u

const JOINT =
  /[,;]\s*(?:va\s+|cung\s+)?|\s+va\s+|\s+cung\s+(?:voi\s+)?(?=(?:cac|ubnd|so|phong|cong\s+an|uy\s+ban|hoi|doan)\s)/g

/** Cuts a list of units at commas and `và`; bare nouns stay with the unit before them. */
export function splitUnits(analysed: AnalysedText, span: Span): readonly string[] {
  const { document } = analysed
  const fold = document.flat.slice(span.start, span.end)
  const cuts: number[] = [0]
  for (const match of everyMatch(JOINT, fold)) {
    const after = match.index + match[0].length
    const related = RELATED.test(fold.slice(match.index)) && !COLLECTIVE.test(fold.slice(cuts.at(-1) ?? 0, match.index))
    const unit = fold.slice(cuts.at(-1) ?? 0, match.index)
    // `UBND các xã, phường, doanh nghiệp`: behind a unit with a name others are meant.
    const others = OTHERS.test(fold.slice(after)) && !OF_MANY.test(unit)
    if (others) {
      cuts.push(after)
      continue
    }
    if (!related && CONTINUES.test(fold.slice(after)) && !isUpperUnit(document.text.charCodeAt(span.start + after)))
      continue
    if (insideName(analysed, { start: span.start + match.index - 1, end: span.start + after + 1 })) continue
    const parted = match[0].startsWith(';') && isUpperUnit(document.text.charCodeAt(span.start + after))
    if (!related && !parted && !startsUnit(analysed, span.start + after)) continue
    cuts.push(after)
  }
  const units: string[] = []
  for (const [i, cut] of cuts.entries()) {
    const part = { start: span.start + cut, end: span.start + (cuts[i + 1] ?? fold.length) }
    const unit = bareUnit(writtenAgain(document, part))
    units.push(...(listedFields(unit) ?? [unit]))
  }
  return units.filter((unit) => unit.length > 2)
}

/** A unit of a list without the word that ties it to the others: hardly one begins or ends as such a word does. */
function bareUnit(written: string): string {
  const unit = withoutTail(/^v/i.test(written) ? written.replace(/^(?:và|với)\s+/iu, '') : written)
  return /(?:và|va|cùng)$/.test(unit) ? unit.replace(/\s+(?:v[àa]|cùng)$/u, '') : unit
}

/** Whether a body or post begins here: by the vocabulary, or by the head of a name. */
export function startsUnit(analysed: AnalysedText, at: number): boolean {
  const head = analysed.document.flat.slice(at, at + 40)
  return (
    /^(?:cac|so|phong|ban|ubnd|uy\s+ban|dai|hoi|cong\s+an|cong\s+chuc|bo\s+phan|van\s+phong|trung\s+tam|bao|truong|doan|lanh\s+dao|don\s+vi)\s|^(?:bdbp|bchqs|bo\s+doi\s+bien\s+phong|quan\s+su)(?![a-z])/.test(
      head,
    ) ||
    actorHeadAt(analysed.document, at, at + 40) !== undefined ||
    findWithin(analysed.actors, at, at + 40, (hit) => hit.start === at) !== undefined
  )
}
