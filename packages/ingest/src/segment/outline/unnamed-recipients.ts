import { foldText } from '@doi-chieu/core/text/fold'
import type { Opening } from '../block/block-opening.js'
import type { Zone } from './zone.js'

/** `Lưu: VT, KGVX`: the line that ends every list of recipients. */
const ARCHIVE = /^l[a-z]?u\s?(?::|vt\b|vp\b|van phong\b)/
/** How bodies that receive a document begin, full or shortened. */
const RECEIVER = new RegExp(
  `^(?:${[
    'như|thường trực|tt|ttr|btt|btv|ban|bộ|sở|ủy ban|ubnd|ubmttq|mttq|hội|hđnd',
    'văn phòng|vp|các|chủ tịch|phó|ct|pct|cvp|pcvp|lãnh đạo|báo|đài|cơ(?:ng|quan)',
    'trang|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|thị ủy|phòng|cục|chi cục|kho bạc|viện',
    'tòa|thanh tra|trường|đơn vị|đoàn|liên đoàn|liên minh|trung tâm|thủ tướng|bộ chỉ huy',
    'ngân hàng|bệnh viện|những|giám đốc',
  ]
    .map(foldText)
    .join('|')})`,
)
/** What a line of duties says and a line of recipients does not. */
const DUTY = new RegExp(
  `(?<![a-z]|\\bde )(?:${[
    'chủ trì|phối hợp|thực hiện|tham mưu|báo cáo (?!vien)|hướng dẫn|xây dựng|tổ chức|chỉ đạo',
    'tuyên truyền|kiểm tra|triển khai|bố trí|chuẩn bị|đảm bảo|bảo đảm|quản lý|theo dõi|giám sát',
    'cung cấp|phân công|rà soát|tăng cường|đôn đốc|vận động|công khai|cập nhật|xử lý|thẩm định',
    'tổng hợp|thường xuyên',
  ]
    .map(foldText)
    .join('|')})(?![a-z])`,
)
/** Characters of the longest line of recipients. */
const LONGEST = 120
/** Lines before the one of the archive that make a list. */
const FEWEST = 2

/** Lists of recipients whose `Nơi nhận:` recognition lost: lines of bodies up to the one of the archive. Changes `zones`. */
export function markUnnamedRecipients(openings: readonly Opening[], zones: Zone[]): void {
  openings.forEach((opening, archive) => {
    if (zones[archive] !== 'body' || !isBullet(opening) || !ARCHIVE.test(opening.words)) return
    let first = archive
    while (zones[first - 1] === 'body' && isReceiver(openings[first - 1])) first--
    if (archive - first < FEWEST) return
    zones.fill('recipients', first, archive + 1)
    for (let behind = archive + 1; zones[behind] === 'body' && isOfSignature(openings[behind]); behind++)
      zones[behind] = 'signature'
  })
}

/** A short line without a number behind the list: a post or the name of who signs. */
function isOfSignature(opening: Opening | undefined): boolean {
  return opening?.marker === null && opening.block.end - opening.block.start <= LONGEST_NAME && opening.startsInCapital
}

const LONGEST_NAME = 40

/** `Sở Nội vụ (b/c);`: a line of the list that has lost its dash. A post of who signs may begin alike. */
export function isBareReceiver(opening: Opening): boolean {
  return opening.marker === null && !opening.capitals && RECEIVER.test(opening.words)
}

/** `Lưu: VT.`: the last line of a list. */
export function isArchiveLine({ words }: Opening): boolean {
  return words.startsWith('luu') && ARCHIVE.test(words)
}

function isBullet({ marker }: Opening): boolean {
  return marker?.kind === 'bullet'
}

function isReceiver(opening: Opening | undefined): boolean {
  if (opening === undefined || !isBullet(opening) || !RECEIVER.test(opening.words)) return false
  const { block } = opening
  return block.end - block.body <= LONGEST && !DUTY.test(opening.upTo(LONGEST))
}
