import { describe, expect, it } from 'vitest'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { readPlan } from '../properties/read-plan.js'
import { factsOfBody } from './small-plan.js'

const BODY = `I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ tham mưu, tổng hợp báo cáo kết quả thực hiện.
`

function planOf(source: string): PlanFacts {
  const { facts } = readPlan(source)
  if (facts === null) throw new Error('not taken for a plan')
  return facts
}

describe('who issues and signs a plan', () => {
  it('a decision that carries a plan is issued by the unit of its header, not by the one its bases cite', () => {
    const { plan } = planOf(`ỦY BAN NHÂN DÂN
THÀNH PHỐ SÔNG CÔNG

Số: 77/QĐ-UBND
Sông Công, ngày 09 tháng 3 năm 2023

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch tuyên truyền cải cách hành chính

Căn cứ Kế hoạch số 31/KH-UBND ngày 30 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Thái Nguyên;
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền.
Nơi nhận:
- Như Điều 1;
- Lưu: VT.
CHỦ TỊCH
Trần Văn Hải

KẾ HOẠCH
Tuyên truyền cải cách hành chính thành phố Sông Công năm 2023

${BODY}`)
    expect(plan.issuer).toBe('Ủy ban nhân dân thành phố Sông Công')
    expect(plan.locality_level).toBe('district')
  })

  it('a body names itself in the left column; symbols may end in digits; a rank is no part of a name', () => {
    const { plan } = planOf(`BỘ CÔNG AN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG AN TỈNH HÀ NAM              Độc lập - Tự do - Hạnh phúc

Số: 214/KH-CAT-PV01               Hà Nam, ngày 19 tháng 3 năm 2024

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2024

${BODY}
Nơi nhận:                                KT. GIÁM ĐỐC
- Bộ Công an (báo cáo);                  PHÓ GIÁM ĐỐC
- Lưu: VT, PV01.
                                    Thượng tá Trần Văn Hải
`)
    expect(plan).toMatchObject({
      issuer: 'Công an tỉnh Hà Nam',
      locality_level: 'department',
      doc_number: '214/KH-CAT-PV01',
      signer_name: 'Trần Văn Hải',
    })
  })

  it('a signature may stand in the cell of a table', () => {
    const { plan } = planOf(`ỦY BAN NHÂN DÂN
XÃ BA VÌ

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2026

${BODY}
| ***Nơi nhận:*** - UBND tỉnh; - Lưu: VT. | **TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** **Trần Văn Hải** |
| --- | --- |
`)
    expect(plan).toMatchObject({ signer_name: 'Trần Văn Hải', signer_title: 'Phó Chủ tịch', signing_form: 'KT.' })
  })

  it.each(['Thực hiện chỉ đạo của Bộ Nội vụ', 'Thuc hién Kê hoach s6 22/KH-UBND'])(
    'a basis begins a paragraph of its own: %s',
    (basis) => {
      const { plan } = planOf(`ỦY BAN NHÂN DÂN
XÃ BA VÌ

KẾ HOẠCH
Tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã năm 2026

${basis} về công tác cải cách hành chính, Ủy ban nhân dân xã ban hành
kế hoạch tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã
như sau:

${BODY}`)
      expect(plan.title).toBe('Tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã năm 2026')
    },
  )
})

const CELLS = ['Họp triển khai luật', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Tháng 3']
const MORE = ['Rà soát thủ tục', 'Phòng Nội vụ', 'Phòng Tư pháp', 'Quý II']
const LAST = ['Tổng kết thi đua', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Tháng 12']
const HEAD = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']
const rows = [HEAD, ['1', ...CELLS], ['2', ...MORE], ['3', ...LAST]]

describe('tables with a cell a line', () => {
  it.each([
    ['a bar behind each cell', rows.flat().join('\n|\n')],
    [
      'no bars; ordinals are no page numbers, names that come again no running heads',
      rows.map((row) => row.join('\n')).join('\n\n'),
    ],
  ])('%s', (_, table) => {
    const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\nNhiệm vụ cụ thể theo bảng sau:\n${table}`)
    expect(assignments.map(({ actor, partners, deadline }) => [actor, partners, deadline])).toEqual([
      ['Phòng Tư pháp', ['Phòng Nội vụ'], 'Tháng 3'],
      ['Phòng Nội vụ', ['Phòng Tư pháp'], 'Quý II'],
      ['Phòng Tư pháp', ['Phòng Nội vụ'], 'Tháng 12'],
    ])
  })
})
