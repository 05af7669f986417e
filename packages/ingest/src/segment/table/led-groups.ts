import { writtenPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Cell } from './table-row.js'
import { extentOf } from './table-row.js'
import type { Heads } from './table-header.js'

/** How the names of bodies begin that head groups of rows; closed, because `Tổ chức bộ máy` and `Văn hóa - xã hội` head groups too. */
const BODY = new RegExp(
  `^(?:(?:[IVX]{1,4}|[A-Z]|\\d{1,2})[.)]\\s+)?(?:các\\s+)?(?:${writtenPhrases([
    'sở(?! hữu)|phòng(?! chống)|văn phòng|ubnd|ủy ban|uỷ ban|công an',
    'thanh tra (?=tỉnh|huyện|thành|quận|sở)|trung tâm',
    'ban (?=quản lý|dân tộc|thi đua|tiếp|tuyên|dân vận|chỉ huy)|bộ chỉ huy|hội (?!nghị|thảo|thi)|liên đoàn',
    '(?:tỉnh|huyện|thành|quận|thị) đoàn|đoàn thanh niên|chi cục|cục\\s|kho bạc|bảo hiểm xã hội',
    'đài\\s|báo\\s(?!cáo|chí)|công chức|bưu điện|trường (?!hợp)|trạm\\s|đơn vị|cơ quan(?! hành)',
  ])})`,
  'iu',
)

/** Whether a table without a column for who leads may have its rows below names: an ordinal, the work, and when or what comes of it. */
export function mayBeLedByGroups(heads: Heads): boolean {
  return heads.includes('ordinal') && heads.includes('task') && (heads.includes('time') || heads.includes('product'))
}

/** Whether the title of a group is the name of a body. */
export function namesBody({ text }: DocumentText, cell: Cell): boolean {
  const { start, end } = extentOf(cell)
  return end - start <= LONGEST && BODY.test(text.slice(start, end).replace(/[*_]+/g, '').trimStart())
}

const LONGEST = 120
