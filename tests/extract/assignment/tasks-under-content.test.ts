import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

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
    expect(
      factsOfBody('II. NỘI DUNG\n1. Phổ biến kết quả xây dựng 12 tình huống pháp luật, 07 video clip.').commitments,
    ).toEqual([])
  })
})

describe('a heading on content that leaves open whether it is told or done', () => {
  const TASKS = `1. Phòng Tư pháp tổ chức hội nghị phổ biến Luật Đất đai.
2. Văn phòng đăng tải văn bản trên Cổng Thông tin điện tử; báo cáo kết quả hằng quý.
3. Tiếp tục thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.`
  const TOLD = `1. Tuyên truyền Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.
2. Các cơ quan hành chính đổi mới lề lối làm việc.
3. Kết quả xếp hạng các phòng; báo cáo kết quả hằng quý.`

  const read = (text: string): readonly string[] => {
    const { assignments, commitments, legal_citations } = factsOfBody(text)
    return [
      ...assignments.map(({ actor }) => actor),
      ...commitments.map(({ kind }) => kind),
      ...legal_citations.filter(({ number }) => number === '30c/NQ-CP').map(({ role }) => role),
    ]
  }

  it.each(['II. NỘI DUNG', 'II. NỘI DUNG CỤ THỂ', 'II. NỘI DUNG THỰC HIỆN', 'II. NỘI DUNG VÀ GIẢI PHÁP'])(
    'holds tasks under "%s" where most items are tasks',
    (heading) => {
      expect(read(`${heading}\n${TASKS}`)).toEqual([
        'Phòng Tư pháp',
        'Văn phòng',
        'Văn phòng',
        'reporting',
        'implementation',
      ])
    },
  )

  it('holds what is told where most items are told', () => {
    expect(read(`II. NỘI DUNG\n${TOLD}`)).toEqual(['content'])
  })

  it('holds what is told where it says so', () => {
    expect(read(`II. NỘI DUNG TUYÊN TRUYỀN\n${TASKS}`)).toEqual(['content'])
  })

  it('a heading below it that announces a topic of its own keeps it', () => {
    const { legal_citations } = factsOfBody(
      `II. NỘI DUNG\n1. Nội dung tuyên truyền\n- Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ.\n2. Hoạt động\n- Tổ chức hội nghị.\n- Xây dựng chuyên mục.\n- Rà soát thủ tục.`,
    )
    expect(legal_citations.map(({ number, role }) => `${number ?? '–'} ${role}`)).toContain('30c/NQ-CP content')
  })
})

describe('a section that is named by carrying out alone', () => {
  it.each([
    ['C. THỰC HIỆN', 1],
    ['IV. TRIỂN KHAI', 1],
    ['IV. TỔ CHỨC VÀ THỰC HIỆN', 1],
    ['C. THỜI GIAN', 0],
  ])('%s', (heading, count) => {
    // Kinds of units are bodies in a section that assigns.
    expect(factsOfBody(`${heading}\n1. Thôn, buôn: rà soát hộ nghèo trên địa bàn.`).assignments).toHaveLength(count)
  })
})
