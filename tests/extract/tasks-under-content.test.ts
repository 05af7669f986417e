import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

const TASK = `II. NỘI DUNG
1. Xây dựng 12 tình huống pháp luật, 07 video clip
- Chủ trì: Phòng Tư pháp;
- Phối hợp: Công an huyện;
- Hoàn thành: trước 20/10/2023.
2. Bồi dưỡng kỹ năng
- Đơn vị chủ trì: Phòng Nội vụ.
- Sản phẩm: 03 lớp tập huấn.`

describe('a section on content whose items say who leads them holds tasks', () => {
  const facts = factsOfBody(TASK)

  it('has their numbers', () => {
    expect(facts.commitments.map(({ kind, value, unit }) => `${kind} ${String(value)} ${unit ?? '–'}`)).toEqual([
      'target 7 video',
      'target 3 lớp',
    ])
  })

  it('has who leads, with whom and until when', () => {
    expect(
      facts.assignments.map(
        ({ actor, duty, partners, deadline }) => `${actor} ${duty} ${partners.join()} ${deadline ?? '–'}`,
      ),
    ).toEqual(['Phòng Tư pháp lead Công an huyện trước 20/10/2023', 'Phòng Nội vụ lead  –'])
  })

  it('promises nothing where no item is led', () => {
    expect(factsOfBody('II. NỘI DUNG\n1. Xây dựng 12 tình huống pháp luật, 07 video clip.').commitments).toEqual([])
  })
})

describe('what is and what is not said', () => {
  it('a short name in brackets is no second citation', () => {
    const { legal_citations } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện Quyết định số 512/QĐ-TTg ngày 12/4/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Truyền thông cơ sở” (sau đây gọi tắt là Đề án 512).',
    )
    expect(legal_citations.filter(({ doc_type }) => doc_type === 'Đề án').map(({ quote }) => quote)).toEqual([])
  })

  it.each([
    ['Phòng Tư pháp: Là đầu mối, theo dõi, đôn đốc việc thực hiện.', 'monitor'],
    ['Phòng Tư pháp: Là đầu mối phối hợp với các xã.', 'coordinate'],
  ])('%s', (text, duty) => {
    expect(factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n1. ${text}`).assignments.map((row) => row.duty)).toEqual([duty])
  })
})
