import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** Posts as they are written, lines parted by ` / `, with the title and the form of signing that are read. */
const posts: readonly (readonly [written: string, title: string, form: string | null])[] = [
  ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM.ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. UBND HUYỆN / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
  ['TM/ ỦY BAN NHÂN DÂN / KT/ CHỦ TỊCH / PHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
  ['TM. ỦY BAN NHÂN DÂN / KT.CHỦ TỊCH / PHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
  ['KT. CHỦ TỊCH / PHÓ CHỦ TỊCH', 'Phó Chủ tịch', 'KT.'],
  ['CHỦ TỊCH', 'Chủ tịch', null],
  ['Q. CHỦ TỊCH', 'Chủ tịch', 'Q.'],
  ['TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Phó Chủ tịch Thường trực', 'KT.'],
  ['GIÁM ĐỐC', 'Giám đốc', null],
  ['KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC', 'Phó Giám đốc', 'KT.'],
  ['Q. GIÁM ĐỐC', 'Giám đốc', 'Q.'],
  ['KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC PHỤ TRÁCH', 'Phó Giám đốc phụ trách', 'KT.'],
  ['TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG', 'Chánh Văn phòng', 'TL.'],
  ['TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG', 'Chánh Văn phòng', 'TL.'],
  ['TL. CHỦ TỊCH / TRƯỞNG PHÒNG NỘI VỤ', 'Trưởng phòng', 'TL.'],
  ['TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ', 'Giám đốc', 'TUQ.'],
  ['TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG', 'Trưởng phòng', 'TUQ.'],
  ['TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG', 'Phó Chánh Văn phòng', 'TL.'],
  ['TRƯỞNG PHÒNG', 'Trưởng phòng', null],
  ['KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG', 'Phó Trưởng phòng', 'KT.'],
  ['HIỆU TRƯỞNG', 'Hiệu trưởng', null],
  ['KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG', 'Phó Hiệu trưởng', 'KT.'],
  ['TRƯỞNG BAN', 'Trưởng ban', null],
  ['KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN', 'Phó Trưởng ban', 'KT.'],
  ['TM. BAN CHỈ ĐẠO / TRƯỞNG BAN', 'Trưởng ban', 'TM.'],
  ['TM. BAN CHỈ ĐẠO / KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN', 'Phó Trưởng ban', 'KT.'],
  ['CHÁNH THANH TRA', 'Chánh Thanh tra', null],
  ['TM. BAN THƯỜNG VỤ / BÍ THƯ', 'Bí thư', 'TM.'],
  ['T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ', 'Phó Bí thư', 'TM.'],
  ['T/M ĐẢNG ỦY / BÍ THƯ', 'Bí thư', 'TM.'],
  ['K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN', 'Phó Trưởng ban', 'KT.'],
  ['TRẠM TRƯỞNG', 'Trạm trưởng', null],
  ['CỤC TRƯỞNG', 'Cục trưởng', null],
  ['KT. BỘ TRƯỞNG / THỨ TRƯỞNG', 'Thứ trưởng', 'KT.'],
  ['TRƯỞNG CÔNG AN XÃ', 'Trưởng Công an', null],
  ['TM. ỦY BAN NHÂN DÂN XÃ GIA HIỆP / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / (Đã ký)', 'Chủ tịch', 'TM.'],
  ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / [Ký số]', 'Chủ tịch', 'TM.'],
  ['**TM. ỦY BAN NHÂN DÂN** / **CHỦ TỊCH**', 'Chủ tịch', 'TM.'],
  ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch', null],
  ['TM. ỦY BAN MTTQ VIỆT NAM / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. BAN THƯỜNG TRỰC / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. BAN CHẤP HÀNH / CHỦ TỊCH', 'Chủ tịch', 'TM.'],
  ['TM. BAN CHỈ ĐẠO / PHÓ TRƯỞNG BAN THƯỜNG TRỰC', 'Phó Trưởng ban Thường trực', 'TM.'],
  ['KT. CHI CỤC TRƯỞNG / PHÓ CHI CỤC TRƯỞNG', 'Phó Chi cục trưởng', 'KT.'],
  ['TL. BỘ TRƯỞNG / CỤC TRƯỞNG', 'Cục trưởng', 'TL.'],
  ['TM. TỔ CÔNG TÁC / TỔ TRƯỞNG', 'Tổ trưởng', 'TM.'],
  ['CHÁNH ÁN', 'Chánh án', null],
  ['CHỈ HUY TRƯỞNG', 'Chỉ huy trưởng', null],
  ['TRƯỞNG TRẠM', 'Trưởng trạm', null],
  ['QUYỀN GIÁM ĐỐC', 'Giám đốc', 'Q.'],
]

/** Names as they are written, marks of a signature and degrees with them. */
const names: readonly (readonly [written: string, name: string])[] = [
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
  ['Trần Thị Thu Hà', 'Trần Thị Thu Hà'],
  ['Lê Hải', 'Lê Hải'],
  ['K’ Brốih', 'K’ Brốih'],
  ['Y Thanh Hà Niê Kđăm', 'Y Thanh Hà Niê Kđăm'],
  ['ThS. Nguyễn Văn An', 'Nguyễn Văn An'],
  ['TS. BS. Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Đại tá Trần Văn Bình', 'Trần Văn Bình'],
  ['**Nguyễn Văn An**', 'Nguyễn Văn An'],
  ['(Đã ký)\n\nNguyễn Văn An', 'Nguyễn Văn An'],
  ['Nguyễn Văn An.', 'Nguyễn Văn An'],
  ['đã ký\nNguyễn Văn An', 'Nguyễn Văn An'],
  ['Nguyễn Văn Chủ', 'Nguyễn Văn Chủ'],
  ['Tôn Nữ Thị Ninh', 'Tôn Nữ Thị Ninh'],
  ['Bs.CKII Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Ký bởi: Nguyễn Văn An\nNgày ký: 14/03/2024 10:20', 'Nguyễn Văn An'],
  ['Đã ký: Phạm Quốc Cường', 'Phạm Quốc Cường'],
  ['PGS.TS. Lê Minh Đức', 'Lê Minh Đức'],
  ['H’Lim Niê', 'H’Lim Niê'],
]

const RECIPIENTS = ['Nơi nhận:', '- UBND tỉnh;', '- Các phòng, ban;', '- Lưu: VT.']

/** Lines of two columns, `gap` between them where both are there. */
function beside(right: readonly string[], gap: string): string {
  const rows = Math.max(RECIPIENTS.length, right.length)
  const row = (i: number): string => [RECIPIENTS[i], right[i]].filter((cell) => cell !== undefined).join(gap)
  return Array.from({ length: rows }, (_, i) => row(i)).join('\n')
}

const layouts: Readonly<Record<string, (post: readonly string[], name: string) => string>> = {
  'below the recipients': (post, name) => `${RECIPIENTS.join('\n')}\n\n${post.join('\n')}\n\n\n${name}\n`,
  'right below them': (post, name) => `${RECIPIENTS.join('\n')}\n${post.join('\n')}\n${name}\n`,
  'above them': (post, name) => `${post.join('\n')}\n\n${name}\n\n${RECIPIENTS.join('\n')}\n`,
  'beside them': (post, name) => `${beside(post, '               ')}\n\n                    ${name}\n`,
  'beside them without a gap': (post, name) => `${beside(post, ' ')}\n${name}\n`,
  'in a cell': (post, name) =>
    `| ${RECIPIENTS.join('<br>')} | ${post.join('<br>')}<br><br>${name.replaceAll(/\n+/g, '<br>')} |\n|---|---|\n`,
  'above an annex': (post, name) =>
    `${RECIPIENTS.join('\n')}\n\n${post.join('\n')}\n\n${name}\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 37/KH-UBND ngày 14/3/2024 của Ủy ban nhân dân huyện)\n\n| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Tuyên truyền | Phòng Nội vụ |\n`,
}

const plan = (end: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN DI LINH\nSố: 37/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nDi Linh, ngày 14 tháng 3 năm 2024\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện Kế hoạch này./.\n\n${end}`

/** Every post with one name, and some with every name. */
const asked = posts.flatMap((post, i) =>
  names.filter((_, k) => i < 3 || k === i % names.length).map((name) => [post, name] as const),
)

describe('every signature', () => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    const read = asked.map(([[post], [name]]) => {
      const facts = readPlan(plan(layout(post.split(' / '), name))).facts
      const found = facts?.findings.filter(({ kind }) => kind !== 'missing_form').map(({ kind }) => kind)
      const recipients = facts?.recipients.map(({ recipient }) => recipient)
      const { signer_title, signing_form, signer_name, issuer } = facts?.plan ?? {}
      return [signer_title, signing_form, signer_name, issuer, recipients, found]
    })
    const recipients = ['UBND tỉnh', 'Các phòng, ban', 'Lưu: VT']
    expect(read).toEqual(
      asked.map(([[, title, form], [, name]]) => [title, form, name, 'Ủy ban nhân dân huyện Di Linh', recipients, []]),
    )
  })
})
