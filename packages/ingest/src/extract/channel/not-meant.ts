import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { withLettersMeant } from '../../normalize/scan/misread-letter.js'
import { WordNumbers } from '../../normalize/word/word-array.js'
import {
  goesOn,
  noMeansBefore,
  noMeansBehind,
  notHeld,
  ofOffice,
  schoolClass,
  toldInNumbers,
  wasTold,
} from '../../patterns/channel/no-means.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { Clause } from '../../segment/clause/clause.js'

const DONE_WITH = foldedPhrases([
  'tổ chức|tuyên truyền (?:trên|qua|bằng)|in|in ấn|phát hành|sử dụng|đặt|treo|làm|mở|dùng|phát|lạm dụng|việc|ký',
])
/**
 * `không in sổ tay`, `không tổ chức hội thi, cuộc thi`: what the plan will not do, up to a comma that no further name of
 * it follows. `không chỉ`, `không dùng tiền mặt` refuse no channel.
 */
const REFUSED = new RegExp(
  [
    String.raw`\b(?:khong|han\s+che|tranh|chua)\s+(?:${DONE_WITH})\s(?!tien\s+mat)[^,;.:]{0,60}`,
    String.raw`(?:,\s*(?:(?:va|hoac|hay|cac|nhung|buoi|dot|in|in\s+an|treo|lam)\s+)*)*$`,
  ].join(''),
)
/** `thủ đoạn lừa đảo qua mạng xã hội`: what the plan warns of is no means of its own. */
const WARNED_OF =
  /\b(?:lua\s+dao|thu\s+doan|gia\s+danh|xau,?\s+doc|sai\s+su\s+that|xuyen\s+tac|tin\s+gia|trai\s+phep|ngan\s+chan)\s[^;.]{0,80}$/
/** The first two words of each warning, as bits: hardly a text has them side by side. */
const WARNS = { first: 1, second: 2 } as const
const wordsOfWarnings = new WordNumbers('forms', (form) => {
  const words = `${form} ${withLettersMeant(form)}`
  return (
    (/(?:lua|thu|gia|xau|sai|xuyen|tin|trai|ngan)(?: |$)/.test(words) ? WARNS.first : 0) |
    (/(?:^| )(?:dao|doan|danh|doc|su|tac|gia|phep|chan)(?: |$)/.test(words) ? WARNS.second : 0)
  )
})

/** Whether such words stand before a channel, so near that `WARNED_OF` may hold. */
function mayWarn({ words }: DocumentText, { start, firstWord }: Named): boolean {
  const bits = wordsOfWarnings.of(words.lexicon)
  let behind = 0
  for (let word = firstWord - 1; word >= 0 && (words.end[word] ?? 0) >= start - FARTHEST_WARNING; word--) {
    const own = bits[words.form[word] ?? 0] ?? 0
    if ((own & WARNS.first) !== 0 && (behind & WARNS.second) !== 0) return true
    behind = own
  }
  return false
}

/** Characters from the first word of a warning to the channel: those of `WARNED_OF`, its longest phrase and wide gaps. */
const FARTHEST_WARNING = 160
/** Characters before and behind a name of a channel in which the words stand that tell its use. */
export const BEFORE = 160
export const BEHIND = 60

/** A place that names a channel, with its first word. */
interface Named extends Span {
  readonly firstWord: number
}

/**
 * Whether words around a name of a channel make it no means of the plan: what is refused, forbidden, warned of, inspected or
 * was told. `before` and `after` are the words beside it within its clause, folded.
 */
export function isNotMeant(
  document: DocumentText,
  named: Named,
  clause: Clause,
  before: string,
  after: string,
): boolean {
  if (mayWarn(document, named) && WARNED_OF.test(before)) return true
  if ((clause.signs & SIGN.refusal) !== 0 && REFUSED.test(before)) return true
  if (NO_MEANS.test(before) || noMeansBehind.test(after) || notHeld.test(after)) return true
  const words = document.flat.slice(named.start, named.start + LONGEST_OF_OFFICE)
  if (words.startsWith('phan') && ofOffice.test(words)) return true
  if (words.startsWith('lop') && schoolClass.test(words)) return true
  // `giao Ban Quản lý dự án`: an order, no meeting.
  if (words.startsWith('giao') && GIVEN_TO_BOARD.test(document.text.slice(named.start, named.start + 12))) return true
  if (document.damaged) return isHalfMeant(document, named, after)
  const told = document.text.slice(Math.max(clause.start, named.start - FARTHEST_TOLD), named.start)
  return DONE.test(told) && (wasTold.test(told) || (toldInNumbers.test(told) && !goesOn.test(before)))
}

/**
 * In a badly read text half a word may look like a channel: `chỉ số hài lòng đạt` like a line, `cầm tay chỉ việc` like a journal,
 * `Phòng Kinh tế quảng bá` and `tổ dân phố` like leaflets.
 */
function isHalfMeant({ flat }: DocumentText, { start, end }: Named, after: string): boolean {
  const first = flat.charAt(start)
  if (first !== 'l' && first !== 't') return false
  return (
    OTHER_HALF.test(flat.slice(Math.max(0, start - LONGEST_HALF), start + 4)) ||
    (/^t[o6]\s+dan$/.test(flat.slice(start, end)) && /^\s*ph/.test(after))
  )
}

const LONGEST_HALF = 6
const OTHER_HALF = /\b(?:hai\s+long|cam\s+tay|kinh\s+te)/
const LONGEST_OF_OFFICE = 40
const GIVEN_TO_BOARD = /^[Gg]iao\s+Ban\s+\p{Lu}/u
/** A word that both tell with. */
const DONE = /đã\s/i
/** All in one: the words before a channel are looked through once. */
const NO_MEANS = new RegExp(noMeansBefore.map(({ pattern }) => pattern.source).join('|'))
/** Characters from `đã` to the channel in which something was told. */
const FARTHEST_TOLD = 70
