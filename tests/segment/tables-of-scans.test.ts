import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'

/** A plan as Tesseract writes it, with a table in its annex. */
const scan = (table: string, header = 'ÚY BAN NHÂN DÂN\nTỈNH LÂM SƠN'): string => `${header}
Số: 12/KH-UBND
Lâm Sơn, ngày 14 tháng 3 năm 2025
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2025
I. MỤC ĐÍCH
Nâng cao nhận thức của cán bộ, công chức về thỦ tục hành chính.
II. TỔ CHỨC THỰC HIỆN
Sở Nội vụ theo dõi việc thực hiện Kế hoạch.
Nơi nhận:
- Như trên;
- Lưu: VT.
PHỤ LỤC PHÂN CÔNG NHIỆM VỤ
${table}
`

function rowsOf(text: string): readonly string[] {
  const { facts } = readPlan(text)
  if (facts === null) throw new Error('no plan')
  return facts.assignments
    .filter(({ layout }) => layout === 'table')
    .map(({ actor, task, partners, deadline, frequency }) =>
      [actor, task, partners.join('; '), deadline ?? frequency ?? ''].join(' | '),
    )
}

const HEAD = `TT Nội dung Cơ quan chủ trì | Cơ quan phối [Thời gian
hợp thực hiện`

const BARS_HERE_AND_THERE = `${HEAD}
1 |Công khai quy hoạch sử|Sở Tài nguyên và|UBND các huyện, | Trước
dụng đất của tỉnh Môi trường thành phố; Sở Xây | 30/9/2025
dựng
2 [In tờ gấp hướng dẫn nộp|Văn phòng Cácsở, | Quý
hồ sơ trực tuyến cho |UBND tỉnh ngành IV/2025
người dân
3 | Khảo sát mức độ hài lòng | SởNộivụ |Bưu điện | Hằng
của người dân tỉnh tháng`

describe('tables of scans', () => {
  it('names go on below themselves where bars are lost, glued words are parted', () => {
    expect(rowsOf(scan(BARS_HERE_AND_THERE))).toStrictEqual([
      'Sở Tài nguyên và Môi trường | Công khai quy hoạch sử dụng đất của tỉnh | UBND các huyện, thành phố; Sở Xây dựng | Trước 30/9/2025',
      'Văn phòng UBND tỉnh | In tờ gấp hướng dẫn nộp hồ sơ trực tuyến cho người dân | Các sở, ngành | Quý IV/2025',
      'Sở Nội vụ | Khảo sát mức độ hài lòng của người dân | Bưu điện tỉnh | Hằng tháng',
    ])
  })

  it('rows need no numbers, which stand in the middle of their rows or are lost', () => {
    const table = `Nội dung Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
Tổ chức hội nghị triển Các sở, ban, Quý
1|khai kế hoạch năm 2025|Sở Nội vụ |ngành tỉnh I/2025
đến cấp xã
Xây dựng chuyên mục |Báo Lâm Sơn |Sở Thông tin và |Thường
về thủ tục hành chính Truyền thông xuyên`
    expect(rowsOf(scan(table))).toStrictEqual([
      'Sở Nội vụ | Tổ chức hội nghị triển khai kế hoạch năm 2025 đến cấp xã | Các sở, ban, ngành tỉnh | Quý I/2025',
      'Báo Lâm Sơn | Xây dựng chuyên mục về thủ tục hành chính | Sở Thông tin và Truyền thông | Thường xuyên',
    ])
  })

  it.each<readonly [string, string]>([
    ['the end of a name is lost', '1 |Công khai quy hoạch sử|Phòng Quản |UBND các huyện | Quý I\ndụng đất'],
    ['nobody helps: who leads may be who helps', '1 |Công khai quy hoạch sử|Sở Xây dựng | Quý I\ndụng đất'],
    [
      'a site stands where who leads should',
      '1 |Đăng bài về cải cách hành|Trang Thông tin điện tử |UBND cấp huyện | Quý I\nchính',
    ],
    ['a name breaks off', '1 |Phát sóng về cải cách hành|Đài Truyền hình-|UBND cấp huyện | Quý I\nchính'],
    ['a bar stands inside the task', '1 |Phát sóng về | cải cách hành|Sở Nội vụ |UBND cấp huyện | Quý I\nchính'],
    ['the task cannot be read', '1 |Đ te ave Kuoa mơxn hg|Sở Xây dựng |UBND cấp huyện | Quý I\nxq dụng đất'],
  ])('a row is left where %s', (_, row) => {
    expect(
      rowsOf(scan(`${HEAD}\n${row}\n2 |Mở lớp tập huấn cho công|Sở Nội vụ | Sở Y tế | Quý II\nchức`)),
    ).toStrictEqual(['Sở Nội vụ | Mở lớp tập huấn cho công chức | Sở Y tế | Quý II'])
  })

  it('a head with criteria is none of work', () => {
    expect(rowsOf(scan(BARS_HERE_AND_THERE.replace('TT Nội dung', 'TT Tiêu chí Nội dung')))).toStrictEqual([])
  })

  it('sentences with the words of a head are none, nor are bars without a head', () => {
    expect(
      rowsOf(
        scan('Cơ quan chủ trì phối hợp với các đơn vị thực hiện nhiệm vụ đúng thời gian | theo\nkế hoạch | của tỉnh.'),
      ),
    ).toStrictEqual([])
    expect(rowsOf(scan(BARS_HERE_AND_THERE.slice(HEAD.length + 1)))).toStrictEqual([])
  })
})
