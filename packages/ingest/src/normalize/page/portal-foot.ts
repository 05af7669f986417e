import { foldText } from '@doi-chieu/core/text/fold'
import { everyMatch } from '../every-match.js'

/** Characters of a text from its end on in which the foot of a portal stands. */
const LONGEST_FOOT = 30_000
/** Without recipients the foot is looked for in this share of the text, from its end on. */
const LAST_PART = 0.4
const RECIPIENTS = ['Nơi nhận', 'NƠI NHẬN'].map((words) => words.normalize('NFC'))
/** What begins lines of documents: no foot goes on to it. */
const OF_DOCUMENT =
  /^[\s*#]*(?:PHỤ LỤC|Phụ lục|BIỂU|MẪU|Mẫu|DANH MỤC|KẾ HOẠCH|QUYẾT ĐỊNH|Điều \d|(?:TM|KT|TL|TUQ)\.|[IVX]{1,4}[.)]\s+\p{Lu}|\|.*\|.*\|)/gmu

/** Lines that head what a portal puts below a document: other news, files, remarks of readers. */
const HEADS = [
  '(?:cac )?(?:tin|bai|bai viet|van ban|tin tuc|tin bai) (?:lien quan|khac|moi|moi nhat|moi hon|cu hon|da dua|da dang)',
  '(?:cac )?(?:tin|bai|bai viet|van ban) cung (?:chuyen muc|linh vuc|loai|noi dung|the loai|chu de)',
  'luu tru|tin noi bat|(?:tin )?(?:doc|xem) nhieu(?: nhat)?|xem them|doc them|chu de lien quan|tu khoa|hoi dap phap luat|tin phap luat moi',
  'y kien (?:ban doc|phan hoi|cua ban)|(?:gui )?binh luan|gui (?:phan hoi|y kien)|danh gia bai viet|chia se|in (?:bai viet|trang)',
  'tai ve|tai xuong|tai file|(?:file|tep|tep tin|tai lieu) dinh kem|thong ke truy cap|lien ket (?:website|web)',
]
/** How lines of its foot begin. */
const LEADS = [
  '(?:tac gia|nguon|nguon tin|co quan chu quan|nguoi dang|tong bien tap|luot xem|luot truy cap|dang truy cap|dang online) ?:',
  '(?:tai ve|tai xuong|(?:file|tep|tep tin|tai lieu) dinh kem|chia se|tu khoa) ?: ?.',
  '(?:tong )?(?:so )?luot truy cap|chiu trach nhiem(?: chinh| noi dung| quan ly)? ?:|(?:pho )?truong ban bien tap ?:',
  'ban quyen (?:thuoc|cua|©)|ghi ro nguon|giay phep (?:so|thiet lap)|tong dai (?:tu van|ho tro)|©|copyright|trang (?:web|tin) nay ',
]
const HEAD = new RegExp(`^(?:${HEADS.join('|')})(?: ?\\(\\d{1,4}\\))?[ :.]*$`)
const LEAD = new RegExp(`^(?:${LEADS.join('|')})`)
/** The name of a portal above the lines of its foot. */
const PORTAL = /^(?:cong|trang) thong tin dien tu /
/** What is drawn around a line of a page. */
const DRAWN = /^[\s#>*_=-]+|[\s*_]+$/g
const LONGEST_LINE = 160

/**
 * What a portal puts behind the end of a document, up to the end of the text. Empty where something of a document stands behind it, and
 * where the line stands before the end matter.
 */
export function footOfPortal(text: string): readonly { readonly start: number; readonly end: number }[] {
  const { length } = text
  const start = Math.max(0, length - LONGEST_FOOT)
  const tail = text.slice(start)
  const received = Math.max(...RECIPIENTS.map((words) => tail.lastIndexOf(words)))
  const from = received < 0 ? Math.max(start, Math.floor(length * (1 - LAST_PART))) : start + received
  const window = text.slice(from)
  let last = window.indexOf('\n')
  for (const { index } of everyMatch(OF_DOCUMENT, window)) last = window.indexOf('\n', index)
  if (last < 0) return []
  let before: number | null = null
  for (let at = last + 1; at < window.length;) {
    const stop = window.indexOf('\n', at)
    const end = stop < 0 ? window.length : stop
    const line = end - at > LONGEST_LINE ? '' : foldText(window.slice(at, end)).replace(DRAWN, '')
    if (line !== '') {
      if (HEAD.test(line) || (received >= 0 && LEAD.test(line))) return [{ start: from + (before ?? at), end: length }]
      before = PORTAL.test(line) ? at : null
    }
    at = end + 1
  }
  return []
}
