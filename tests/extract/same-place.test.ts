import { expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

it('two patterns that notice the same at one place make one finding: ids stay unique', () => {
  const { findings } = factsOfBody(`III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
- Tổng hợp, báo cáo kết quả năm 2022 trước ngày 15/12/2022.`)
  expect(findings.filter(({ kind }) => kind === 'year_mismatch')).toHaveLength(1)
  expect(new Set(findings.map(({ finding_id }) => finding_id)).size).toBe(findings.length)
})
