import type { Opening } from './block-opening.js'
import type { Zone } from './zone.js'

/** `Lưu: VT, KGVX`: the line that ends every list of recipients. */
const ARCHIVE = /^l[a-z]?u\s?(?::|vt\b)/
/** How bodies that receive a document begin, full or shortened. */
const RECEIVER =
  /^(?:nhu|thuong truc|tt|ttr|btt|btv|ban|bo|so|uy ban|ubnd|ubmttq|mttq|hoi|hdnd|van phong|vp|cac|chu tich|pho|ct|pct|cvp|pcvp|lanh dao|bao|dai|co(?:ng|quan)|trang|tinh uy|thanh uy|huyen uy|quan uy|dang uy|thi uy|phong|cuc|chi cuc|kho bac|vien|toa|thanh tra|truong|don vi|doan|lien doan|lien minh|trung tam|thu tuong|bo chi huy|ngan hang|benh vien|nhung)/
/** What a line of duties says and a line of recipients does not. */
const DUTY =
  /(?<![a-z]|\bde )(?:chu tri|phoi hop|thuc hien|tham muu|bao cao (?!vien)|huong dan|xay dung|to chuc|chi dao|tuyen truyen|kiem tra|trien khai|bo tri|chuan bi|dam bao|bao dam|quan ly|theo doi|giam sat|cung cap|phan cong|ra soat|tang cuong|don doc|van dong|cong khai|cap nhat|xu ly|tham dinh|tong hop|thuong xuyen)(?![a-z])/
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
    if (archive - first >= FEWEST) zones.fill('recipients', first, archive + 1)
  })
}

function isBullet({ marker }: Opening): boolean {
  return marker?.kind === 'bullet'
}

function isReceiver(opening: Opening | undefined): boolean {
  if (opening === undefined || !isBullet(opening) || !RECEIVER.test(opening.words)) return false
  const { block } = opening
  return block.end - block.body <= LONGEST && !DUTY.test(opening.upTo(LONGEST))
}
