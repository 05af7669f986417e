import { append } from '../../normalize/append.js'
import { spanAt, type Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { foldText } from '@doi-chieu/core/text/fold'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { withLettersMeant } from '../../normalize/scan/misread-letter.js'
import { WordNumbers } from '../../normalize/word/word-array.js'
import { everyMatch } from '../../normalize/every-match.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { clauseIn } from '../../segment/clause/clause.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { SpanSet } from '../../segment/span-set.js'
import type { FoundChannel } from './found-channel.js'
import { BEFORE, BEHIND, isNotMeant } from './not-meant.js'

/** Names that no vocabulary lists, told by how they are written: a pattern over a segment, with what it is asked for. */
interface WrittenName {
  readonly channels: readonly ChannelCode[]
  readonly pattern: RegExp
  readonly rule: string
  readonly confidence: number
  /** A word without which no segment has it, as written; `may` looks at the words beside it. */
  readonly mark: RegExp
  readonly may?: (document: DocumentText, word: number) => boolean
  /** Read in the fold, not as written. */
  readonly folded?: boolean
  /** The texts that it is looked for in: those that have all their marks, where nothing is said. */
  readonly of?: 'damaged' | 'any'
  /** Named in annexes too. */
  readonly annexes?: boolean
  /** Sections on what is to be made known name it as such. */
  readonly outsideContent?: boolean
  /** Whether the words before it make it a means. Folded. */
  readonly behind?: (before: string, name: string) => boolean
}

/** `Báo Cà Mau`: a newspaper by its name. Where marks are lost `bao` is too many words. */
const NEWSPAPER = /B(?<!\p{L}B)áo(?:(?:\s\p{Lu}\p{Ll}+){1,3}|\svà\s(?:Đài\s)?[Pp]hát\sthanh)/gu
/**
 * `tren Bao Ca Mau`, `; Bao Phu Yén va`: the same where marks are lost, behind a word that makes it a means, or two words long
 * behind a comma or a word in small letters that is no kind of a unit: `huyện Bảo Lâm`.
 */
const BARE_NEWSPAPER = new RegExp(
  [
    String.raw`B[aá]o(?:(?<=(?:tr[eéèẻẽẹêếềểễệ]n|qua|v\p{L}i|h\p{L}p)\sB.o)(?:\s\p{Lu}\p{Ll}+){1,3}`,
    String.raw`|(?<=(?:[,;:]|(?<!\p{L})(?!(?:huy.n|x.|ph\p{L}{1,2}ng|tr.n|ph.|ch.|.ng|b.)\s)\p{Ll}{1,7})\sB.o)(?:\s\p{Lu}\p{Ll}+){2,3})`,
  ].join(''),
  'gu',
)

/** `báo, đài của tỉnh`: newspapers and stations in two words. */
const STATIONS = /[Bb](?<!\p{L}[Bb])áo\s?(?:,|và)\s?[Đđ]ài(?!\s+[Tt]ruyền\s+thanh)(?![\p{L}])/gu
/** `trên sóng NTV`: a station by its letters. */
const LETTERED = /(?<=(?:[Ss]óng|[Kk]ênh)\s)[A-Z]{1,3}TV\d?(?![\p{L}\d])/gu
/** `Cổng TT-ĐT tỉnh`: two abbreviations too short for a vocabulary that reads damaged words. */
const HYPHENATED = /(?<!\p{L})(?:[Cc][oôổ]ng|[Tt]rang)\sTT\s?-\s?[ĐD]T(?!\p{L})/gu
/** `Đài TT-TH huyện`: a station by its letters. */
const STATION = /(?<!\p{L})[ĐđDd][aà]i\sTT(?:\s?[-–&]\s?)?TH(?!\p{L})/gu
/** `trên các trang MXH`: three letters that damaged words become. */
const NETWORKS = /(?<!\p{L})MXH(?!\p{L})/gu
/** `tổ chức diễu hành`: every plan has `điều hành`, which folds alike. */
const PARADE = /(?<!\p{L})[Dd]iễu\shành(?!\p{L})/gu
/** `trên app của tỉnh`: a word as short. */
const APP = /(?<!\p{L}|(?:cài\sđặt|tải|sử\sdụng|[Mm]ini)\s)[Aa]pp(?!\p{L})/gu
/** What stands before the name of an application, and how a name begins that is no page of a known network. */
const BEFORE_APPLICATION = [
  String.raw`^|\|\s|(?:[Tt]rên|[Qq]ua|lên|gắn\svới|bằng|vào|tải|cài\sđặt|như|của)\s|[(:]\s?`,
  String.raw`(?:[Ww]ebsite|điện\stử|Zalo|Facebook|[Ff]anpage)(?:\s[^,;.]{1,30})?(?:,|\svà)\s`,
].join('|')
const NAME_OPENS = String.raw`[“"]|(?!Zalo|Facebook|Viber|Tik|You|Tele|Công\s[Nn]gh)\p{Lu}\p{Ll}|\p{Ll}{1,2}\p{Lu}`
/** `trên ứng dụng “Công dân số”`: an application by its name, behind a word that makes it a means. */
const APPLICATION = new RegExp(
  String.raw`(?=[Ứứa][np])(?<=${BEFORE_APPLICATION})(?:[Ứứ]ng\sdụng|app)\s(?=${NAME_OPENS})`,
  'gu',
)
const OFFICES = foldedPhrases([
  'bộ phận (?:một cửa|tiếp nhận)|trung tâm phục vụ hành chính|nơi tiếp nhận|trụ sở (?:ubnd|ủy ban|cơ quan|làm việc)',
])
/** `công khai quy trình tại bộ phận một cửa`: what is posted stands between the verb and its place. Folded. */
const POSTED = new RegExp(
  [
    String.raw`(?<![a-z])(?:cong\s+khai|dat\s+bang\s+huong\s+dan)\s(?:[a-z/-]+,?\s+){1,12}?`,
    String.raw`(?:tai|o)\s+(?:${OFFICES})(?![a-z])`,
  ].join(''),
  'g',
)

/** `đăng trên Cổng.`: the portal in one word. */
const SHORT = /(?<=(?:[Tt]rên|[Ll]ên|của)\s)(?:Cổng|Trang)(?=[.,;:])/gu
/** `trang xa.tinh.gov.vn`: the address of an authority. Folded. */
const ADDRESS = /(?<![a-z0-9.@-])(?:https?:\/\/)?(?:[a-z0-9-]+\.){1,5}gov\.vn/g
/** `trang …`, `tại địa chỉ …`: an address as a place to be read. Folded, before it. */
const READ_AT = /\b(?:trang|tren|tai|dia\s+chi|cong|tin|website)\s*:?\s*\(?$/
/** Addresses where papers are handed in. */
const SERVICE = /dichvucong|dvc|motcua/
const HANDED_IN = /\b(?:nop|dich\s+vu\s+cong|phan\s+mem|he\s+thong|co\s+so\s+du\s+lieu)\s[^;.]{0,80}$/

const SMALL_V = 0x76

/** Whether a paper's `Báo` stands before a word with a capital, or before `và`: `Báo cáo` begins most reports. */
function mayNamePaper({ words, text }: DocumentText, word: number): boolean {
  const next = text.charCodeAt(words.start[word + 1] ?? 0)
  return next === SMALL_V || isUpperUnit(next)
}

const followedBy =
  (pattern: RegExp) =>
  ({ words, text }: DocumentText, word: number): boolean =>
    pattern.test(text.slice(words.end[word], (words.end[word] ?? 0) + 8))
const precededBy =
  (pattern: RegExp) =>
  ({ words, flat }: DocumentText, word: number): boolean =>
    word > 0 && pattern.test(flat.slice(words.start[word - 1], words.end[word - 1]))

const names: readonly WrittenName[] = [
  {
    channels: ['press'],
    pattern: NEWSPAPER,
    rule: 'channel.newspaper',
    confidence: 0.88,
    mark: /Báo$/u,
    annexes: true,
    may: mayNamePaper,
    outsideContent: true,
  },
  {
    channels: ['press'],
    pattern: BARE_NEWSPAPER,
    rule: 'channel.newspaper',
    confidence: 0.75,
    mark: /^B[aá]o$/u,
    of: 'damaged',
    may: mayNamePaper,
    outsideContent: true,
  },
  {
    channels: ['press', 'tv_radio_province'],
    pattern: STATIONS,
    rule: 'channel.stations',
    confidence: 0.88,
    mark: /[Bb]áo$/u,
    annexes: true,
    may: followedBy(/^\s?(?:,|và)\s?[Đđ]ài/u),
    outsideContent: true,
  },
  {
    channels: ['tv_radio_province'],
    pattern: LETTERED,
    rule: 'channel.tv_radio_province',
    confidence: 0.85,
    mark: /^[A-Z]{1,3}TV\d?$/,
    of: 'any',
    annexes: true,
  },
  {
    channels: ['portal'],
    pattern: HYPHENATED,
    rule: 'channel.portal',
    confidence: 0.9,
    mark: /^[ĐD]T$/u,
    of: 'any',
    annexes: true,
  },
  {
    channels: ['portal'],
    pattern: SHORT,
    rule: 'channel.portal',
    confidence: 0.75,
    mark: /^(?:Cổng|Trang)$/u,
    may: followedBy(/^[.,;:]/),
    annexes: true,
    behind: (before) => !HANDED_IN.test(before),
  },
  {
    channels: ['portal'],
    pattern: ADDRESS,
    rule: 'channel.address',
    confidence: 0.85,
    mark: /^gov$/i,
    folded: true,
    of: 'any',
    annexes: true,
    behind: (before, name) => READ_AT.test(before) && !HANDED_IN.test(before) && !SERVICE.test(name),
  },
  {
    channels: ['loudspeaker_radio'],
    pattern: STATION,
    rule: 'channel.loudspeaker_radio',
    confidence: 0.85,
    mark: /^TT(?:TH)?$/,
    of: 'any',
    may: precededBy(/^dai$/),
    annexes: true,
  },
  {
    channels: ['social_media_general'],
    pattern: NETWORKS,
    rule: 'channel.social_media_general',
    confidence: 0.85,
    mark: /^MXH$/,
    of: 'any',
    annexes: true,
  },
  {
    channels: ['mobile_info_arts'],
    pattern: PARADE,
    rule: 'channel.mobile_info_arts',
    confidence: 0.88,
    mark: /^[Dd]iễu$/u,
    of: 'any',
  },
  {
    channels: ['mobile_app'],
    pattern: APP,
    rule: 'channel.application',
    confidence: 0.85,
    mark: /^[Aa]pp$/,
    annexes: true,
    of: 'any',
    outsideContent: true,
  },
  {
    channels: ['mobile_app'],
    pattern: APPLICATION,
    rule: 'channel.application',
    confidence: 0.85,
    mark: /^(?:dụng|app)$/iu,
    annexes: true,
    outsideContent: true,
  },
  {
    channels: ['one_stop_posting'],
    pattern: POSTED,
    rule: 'channel.posted',
    confidence: 0.85,
    mark: /^(?:khai|dan)$/,
    may: precededBy(/^(?:cong|huong)$/),
    folded: true,
    of: 'any',
    outsideContent: true,
  },
]

/** Which names a word of a text is the mark of, as bits in their order. */
const marks = new WordNumbers('spellings', (written) => {
  const meant = withLettersMeant(foldText(written))
  return names.reduce(
    (bits, { mark, folded }, i) => (mark.test(folded === true ? meant : written) ? bits | (1 << i) : bits),
    0,
  )
})

/** What is written like a channel and is meant as one, outside cited titles. */
export function writtenNames(analysed: AnalysedText, cited: SpanSet): readonly FoundChannel[] {
  const { document, segments } = analysed
  const { words, damaged } = document
  const { count, start, spelling } = words
  const bits = marks.of(words.lexicon)
  const found: FoundChannel[] = []
  const done = names.map(() => -1)
  for (let word = 0; word < count; word++) {
    const marked = bits[spelling[word] ?? 0] ?? 0
    if (marked === 0) continue
    const segment = spanAt(segments, start[word] ?? 0)
    if (segment === undefined || (segment.zone !== 'body' && segment.zone !== 'annex')) continue
    for (const [i, name] of names.entries()) {
      if ((marked & (1 << i)) === 0 || done[i] === segment.index) continue
      if ((name.of ?? 'sound') !== (damaged ? 'damaged' : 'sound') && name.of !== 'any') continue
      if (segment.zone === 'annex' && name.annexes !== true) continue
      if (name.may?.(document, word) === false) continue
      done[i] = segment.index
      append(found, placesOf(document, segment, name, cited))
    }
  }
  return found
}

function placesOf(
  document: DocumentText,
  segment: Segment,
  name: WrittenName,
  cited: SpanSet,
): readonly FoundChannel[] {
  const text = name.folded === true ? document.flat : document.text
  const confidence = name.confidence * (document.damaged ? 0.93 : 1)
  return everyMatch(name.pattern, text.slice(segment.body, segment.end)).flatMap((match) => {
    const start = segment.body + match.index
    const span = { start, end: start + match[0].trimEnd().length }
    const before = document.flat.slice(Math.max(segment.body, start - BEFORE), start)
    if (name.outsideContent === true && segment.topic === 'content' && !THROUGH.test(before)) return []
    if (name.behind?.(before, match[0]) === false || !isMeant(document, span, segment, cited)) return []
    return name.channels.map((channel) => ({ channel, segment, ...span, confidence, rule: name.rule }))
  })
}

/** Whether a place outside cited titles stands for a means, by the words around it. */
function isMeant(document: DocumentText, span: Span, segment: Segment, cited: SpanSet): boolean {
  if (cited.touches(span)) return false
  const clause = clauseIn(document, segment, span.start)
  if (clause === undefined) return true
  const before = document.flat.slice(Math.max(clause.start, span.start - BEFORE), span.start)
  const after = document.flat.slice(span.end, Math.min(clause.end, span.end + BEHIND))
  return !isNotMeant(document, { ...span, firstWord: wordAt(document.words, span.start) }, clause, before, after)
}

/** `thông tin qua Báo …`: what a section on what is to be made known names as a means. */
const THROUGH = /\b(?:(?<!(?:ket|hieu)\s)qua|phoi\s+hop\s+voi)\s[^,;.]{0,20}$/
