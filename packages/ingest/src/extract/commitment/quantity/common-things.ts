import type { CountedThing } from './counted-things.js'

/** Things that are counted everywhere: their number promises only where it is compared. */
export const COMMON_THINGS = new Set([
  'don vi',
  'hoc sinh',
  'cong chuc',
  'vien chuc',
  'dang vien',
  'doanh nghiep',
  'ho gia dinh',
  'co quan',
  'phut',
  'gio',
  'ngay lam viec',
  'ho',
  'xa',
  'thon',
  'phuong',
  'thu tuc',
  'thanh vien',
  'so',
  'cau',
  'nguoi',
  'ho so',
  'hoi vien',
  'gia dinh',
  'chinh sach',
  'de an',
  'san pham',
  'chi so',
  'phong thi',
  'phong may',
  'phong cho',
  'nguoi benh',
  'nhan vien',
  'nhan vien y te',
  'buoc',
  'giao vien',
  'chi hoi',
  'chi doan',
  'chi bo',
  'tap the',
  'ca nhan',
  'nghi quyet',
  'dich vu cong',
  'quy trinh',
])

/** `có thêm 45 hộ thoát nghèo, 12 hộ thoát cận nghèo`: what stands between two numbers of one list. Folded. */
const IN_LIST = /^(?:,?\s+[a-z]+){0,5}(?:,|\s+va)\s+$/

/** Whether a number goes on with one that is promised and counts such things too. */
export function goesOn(
  fold: string,
  { index, counted, inWords, after }: CountedThing,
  promised: CountedThing | null,
): boolean {
  return (
    promised !== null &&
    !inWords &&
    !after.startsWith(' trong do ') &&
    !COUNTED_ALONE.has(counted) &&
    COMMON_THINGS.has(promised.counted) &&
    IN_LIST.test(fold.slice(promised.end, index))
  )
}

/** `ngày`, `giờ`, `số` and the like are no things of a list. */
const COUNTED_ALONE = new Set(['phut', 'gio', 'ngay lam viec', 'so', 'cau', 'chinh sach', 'chi so'])

/** Verbs that bring about what is counted everywhere: `đơn giản hóa 05 thủ tục`. */
const CHANGES =
  /(?:don\s+gian\s+hoa|cat\s+giam|bai\s+bo|so\s+hoa|ket\s+nap|thu\s+nhan|phat\s+trien(?:\s+moi)?|thanh\s+lap(?:\s+moi)?|co\s+them)$/
/** `Bồi dưỡng kỹ năng số cho 600 công chức`: how many are to be taught. */
const LEARNERS = new Set([
  'nhan vien',
  'nhan vien y te',
  'cong dan',
  'cong chuc',
  'vien chuc',
  'hoc sinh',
  'dang vien',
  'hoi vien',
  'nguoi',
])
const TAUGHT_TO = /(?:tap\s+huan|boi\s+duong|dao\s+tao)[^;.]{0,60}\scho$/

/** Whether the verb before a number changes so many things, or teaches so many people. `verb` is `bare` without `khoảng`, `được` and the like. */
export function isChanged({ bare, counted }: CountedThing, verb: string): boolean {
  return CHANGES.test(bare) || CHANGES.test(verb) || (LEARNERS.has(counted) && TAUGHT_TO.test(verb))
}

/** `được nhập từ 4 xã cũ`: where they come from; `từ 4 xã trở lên`, `đạt từ 4 thôn` are least numbers. */
const WHERE_FROM = /(?<!\b(?:co|dat|duy\s+tri|bao\s+dam|dam\s+bao)\s+)\btu\s*$/
const AND_MORE = /^[^,;.]{0,24}\stro\s+len/

/** Whether a number tells where things come from. */
export function isWhereFrom({ lead, after }: CountedThing): boolean {
  return WHERE_FROM.test(lead) && !AND_MORE.test(after)
}
