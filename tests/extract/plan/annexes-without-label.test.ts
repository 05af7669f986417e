import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { smallPlan } from '../small-plan.js'

const TABLE = `| TT | Thời gian | Nội dung công việc | Đơn vị thực hiện | Đơn vị phối hợp |
|---|---|---|---|---|
| 1 | Tháng 3 | Tổ chức hội thi tìm hiểu | Phòng Nội vụ | Đoàn Thanh niên |
| 2 | Thường xuyên | Phát tờ rơi | Văn phòng | |`
const ROWS = ['Phòng Nội vụ: Tổ chức hội thi tìm hiểu', 'Văn phòng: Phát tờ rơi']

const behindSignature = (annex: string): ReturnType<typeof readPlan>['facts'] =>
  readPlan(`${smallPlan('II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi việc thực hiện.')}\n${annex}\n`).facts
const dutiesOf = (annex: string): readonly string[] =>
  (behindSignature(annex)?.assignments ?? []).slice(1).map(({ actor, task }) => `${actor}: ${task}`)

describe('an annex that is not called one is read', () => {
  it.each([
    `LỊCH TUYÊN TRUYỀN NĂM 2023\n(Ban hành kèm theo Kế hoạch số 31/KH-UBND)\n\n${TABLE}`,
    `BẢNG PHÂN CÔNG NHIỆM VỤ\n\n${TABLE}`,
    `TIẾN ĐỘ THỰC HIỆN\n\n${TABLE}`,
    `TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH HUYỆN ĐẦM HÀ\n(Kèm theo Kế hoạch số 31/KH-UBND)\n\n${TABLE}`,
    TABLE,
  ])('%s', (annex) => {
    expect(dutiesOf(annex)).toEqual(ROWS)
    expect(behindSignature(annex)?.plan.signer_name).toBe('Trần Văn Hải')
  })
})

describe('what is no such annex', () => {
  it('words in small letters behind the signature', () => {
    expect(dutiesOf('Lịch tuyên truyền do Phòng Nội vụ thực hiện.')).toEqual([])
  })

  it('an outline of reports and a form name what units are to tell', () => {
    const report =
      'I. Tuyên truyền: số cuộc hội thi, tọa đàm; số tờ rơi.\nII. Phòng Nội vụ tổ chức đối thoại: ... cuộc.'
    for (const title of ['ĐỀ CƯƠNG\nBÁO CÁO KẾT QUẢ TUYÊN TRUYỀN', 'PHỤ LỤC\nMẪU BÁO CÁO', 'MẪU PHIẾU KHẢO SÁT']) {
      const facts = behindSignature(`${title}\n(Kèm theo Kế hoạch số 31/KH-UBND)\n${report}`)
      expect(facts?.channel_mentions).toEqual([])
      expect(facts?.assignments).toHaveLength(1)
    }
    const next = `ĐỀ CƯƠNG BÁO CÁO\n(Kèm theo Kế hoạch số 31/KH-UBND)\n${report}\n\nPHỤ LỤC II\n\n${TABLE}`
    expect(dutiesOf(next)).toEqual(ROWS)
  })
})
