import type { DocumentText } from '../../normalize/document-text.js'
import type { Cell } from './table-row.js'
import { extentOf } from './table-row.js'
import type { Heads } from './table-header.js'

/** How the names of bodies begin that head groups of rows; closed, because `Tổ chức bộ máy` and `Văn hóa - xã hội` head groups too. */
const BODY =
  /^(?:(?:[IVX]{1,4}|[A-Z]|\d{1,2})[.)]\s+)?(?:các\s+)?(?:sở(?!\s+hữu)|phòng(?!\s+chống)|văn\s+phòng|ubnd|ủy\s+ban|uỷ\s+ban|công\s+an|thanh\s+tra\s+(?=tỉnh|huyện|thành|quận|sở)|trung\s+tâm|ban\s+(?=quản\s+lý|dân\s+tộc|thi\s+đua|tiếp|tuyên|dân\s+vận|chỉ\s+huy)|bộ\s+chỉ\s+huy|hội\s+(?!nghị|thảo|thi)|liên\s+đoàn|(?:tỉnh|huyện|thành|quận|thị)\s+đoàn|đoàn\s+thanh\s+niên|chi\s+cục|cục\s|kho\s+bạc|bảo\s+hiểm\s+xã\s+hội|đài\s|báo\s(?!cáo|chí)|công\s+chức|bưu\s+điện|trường\s+(?!hợp)|trạm\s|đơn\s+vị|cơ\s+quan(?!\s+hành))/iu

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
