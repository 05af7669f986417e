import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { annexTable, inPlans, wholePlan, wholes, wrapped, type Slip } from './whole-plans.js'

const { aims, contents, forms, bodies } = wholes.D
/** One section with one of its numbers or words changed. */
const other = (part: 'aims' | 'contents' | 'forms' | 'bodies', from: string, to: string): Partial<typeof wholes.D> => ({
  [part]: { aims, contents, forms, bodies }[part].replace(from, to),
})
const list = (items: string): { readonly contents: string } => ({ contents: `II. NỘI DUNG TUYÊN TRUYỀN\n${items}` })

/** One slip in a whole plan, by the kind of its finding; a conflict is told at both mentions, all else once. */
const slips: Readonly<Record<string, readonly Slip[]>> = {
  missing_number: [
    ['D', { number: 'Số: ....../KH-UBND' }],
    ['X', { number: 'Số:…/KH-UBND' }],
    ['S', { number: 'Số: ___/KH-STP' }],
    ['P', { number: 'Số:  /KH-UBND' }],
  ],
  missing_date: [
    ['D', { day: 'Thanh Liêm, ngày …. tháng …. năm 2023' }],
    ['P', { day: 'Tân Lập, ngày ... tháng 01 năm 2026' }],
    ['S', { day: 'Ninh Thuận, ngày      /01/2022' }],
    ['T', { number: 'Số: 512/KH-UBND\tNinh Thuận, ngày      tháng 02 năm 2024' }],
  ],
  missing_basis: [
    ['X', { basis: '' }],
    ['D', { basis: 'Ủy ban nhân dân huyện Thanh Liêm ban hành Kế hoạch tuyên truyền với các nội dung sau:' }],
    ['S', { basis: 'Để tiếp tục đẩy mạnh công tác cải cách hành chính, Sở Tư pháp xây dựng Kế hoạch như sau:' }],
  ],
  missing_annex: inPlans(
    ['D', 'X', 'T', 'P', 'S'],
    [
      'Tiến độ thực hiện: theo biểu chi tiết đính kèm.',
      '(Kèm theo Phụ lục phân công nhiệm vụ)',
      'Danh mục nhiệm vụ chi tiết tại Phụ lục I, II kèm theo.',
      'Báo cáo theo mẫu đề cương gửi kèm Kế hoạch này.',
      '(Có Phụ biểu chi tiết kèm theo).',
      'Thực hiện các nhiệm vụ theo phụ biểu kèm theo.',
      'Báo cáo theo Đề cương đính kèm Kế hoạch.',
      'Thành viên Tổ tuyên truyền (theo danh sách đính kèm).',
    ],
  ),
  date_error: [
    ...inPlans(
      ['D'],
      [
        'Hoàn thành trước ngày 31 tháng 9 năm 2023.',
        'Thực hiện Công văn số 88/UBND-NC ngày 32/01/2023 của Ủy ban nhân dân tỉnh.',
        'Treo băng rôn từ ngày 25/8/2023 đến 31/9/2023.',
        'Hoàn thành trước ngày 15/13/2023.',
        'Thực hiện Kế hoạch số 99/KH-UBND ngày 31-11-2022 của Ủy ban nhân dân tỉnh.',
      ],
    ),
    ['D', { day: 'Thanh Liêm, ngày 30 tháng 02 năm 2023' }],
    ['D', { annex: annexTable(['| 1 | Treo băng rôn | Phòng Văn hóa | Các xã | Trước ngày 31/6/2023 |']) }],
    ['P', 'Triển khai Quyết định số 55/QĐ-UBND ngày 20/3/2026 của Ủy ban nhân dân tỉnh.'],
  ],
  year_mismatch: [
    ['P', { closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2025 của Ủy ban nhân dân phường Tân Lập./.' }],
    ['D', 'Phòng Nội vụ tổ chức 02 lớp tập huấn trong quý II năm 2022.'],
    ['T', 'Sở Nội vụ tổ chức Hội thi tuyên truyền cải cách hành chính trong tháng 9/2023.'],
    ['P', 'Kinh phí thực hiện: Từ nguồn ngân sách phường năm 2025.'],
    ['S', 'Kinh phí thực hiện từ ngân sách tỉnh năm 2021.'],
    ['T', 'Kinh phí thực hiện được bố trí trong dự toán năm 2023 của các cơ quan, đơn vị.'],
    ['D', other('contents', 'TUYÊN TRUYỀN', 'TUYÊN TRUYỀN NĂM 2022')],
    ['S', other('aims', 'nhiệm vụ.', 'nhiệm vụ cải cách hành chính năm 2021 của Sở.')],
    ['D', { annex: annexTable(['| 1 | Kiểm tra | Phòng Nội vụ | Các xã | Tháng 9/2022 |']) }],
  ],
  scope_error: [
    ['X', 'Phòng Nội vụ huyện theo dõi, đôn đốc các xã thực hiện Kế hoạch.'],
    ['X', 'Tuyên truyền cải cách hành chính cấp huyện, cấp xã.'],
    ['X', 'Đài Truyền thanh - Truyền hình huyện mở chuyên mục cải cách hành chính.'],
    ['X', 'Niêm yết công khai tại Bộ phận Một cửa UBND phường.'],
    ['P', 'Trình Chủ tịch UBND quận xem xét, quyết định.'],
    ['P', 'Đề nghị UBND thị xã xem xét, bố trí kinh phí.'],
    ['P', 'Tổ chức đối thoại với doanh nghiệp trên địa bàn thị xã.'],
    ['P', { title: 'Cải cách hành chính năm 2026 trên địa bàn xã' }],
    ['P', other('aims', 'Nhân dân về', 'Nhân dân trên địa bàn xã về')],
    ['D', { title: 'Tuyên truyền cải cách hành chính năm 2023 trên địa bàn thị xã' }],
    ['D', 'UBND các phường niêm yết công khai thủ tục hành chính.'],
    ['D', 'UBND thị xã giao Phòng Nội vụ theo dõi việc thực hiện.'],
    ['D', { closing: 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2023 trên địa bàn tỉnh./.' }],
    ['T', { closing: 'Trên đây là Kế hoạch tuyên truyền trên địa bàn huyện năm 2024./.' }],
    ['X', { closing: 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính trên địa bàn huyện năm 2025./.' }],
    ['P', { closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 trên địa bàn xã./.' }],
  ],
  bad_numbering: [
    ['D', other('contents', '3. Mô', '4. Mô')],
    ['D', other('contents', '3. Mô', '2. Mô')],
    ['T', other('bodies', 'IV.', 'III.')],
    ['P', other('bodies', 'IV.', 'VI.')],
    ['S', other('aims', 'b) Hình', 'c) Hình')],
    ['D', other('bodies', 'b) Tổng', 'a) Tổng')],
    ['X', other('bodies', '2. Các phòng', '3. Các phòng')],
    ['D', list('1. Về thể chế\n1.1. Luật.\n1.2. Nghị định.\n1.4. Thông tư.\n2. Về thủ tục')],
    ['S', list('1. Thể chế\na) Luật.\nb) Nghị định.\nb) Thông tư.\n2. Thủ tục')],
    // The first 3. is the slip: what follows it is right.
    ['D', list('1. Thể chế.\n3. Thủ tục.\n3. Công vụ.\n4. Tài chính công.')],
  ],
  name_damage: [
    ['D', { end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPh~m Văn Hưng\n' }],
    ['S', { end: 'GIÁM ĐỐC\n\n.rần Quốc Bảo\n' }],
  ],
  duplicate_word: inPlans(
    ['D', 'X', 'T', 'P', 'S'],
    [
      'Triển khai thực hiện các các nhiệm vụ được giao.',
      'Phối hợp với với các đơn vị liên quan.',
      'Kết quả được được công khai.',
      'Việc thực hiện phải phải nghiêm túc.',
    ],
  ),
  duplicate_phrase: inPlans(
    ['D', 'X', 'T'],
    [
      'Tăng cường tuyên truyền tăng cường tuyên truyền trên hệ thống truyền thanh.',
      'Giao Văn phòng, Văn phòng theo dõi việc thực hiện.',
      'Hướng dẫn người dân sử dụng dịch vụ công sử dụng dịch vụ công trực tuyến.',
    ],
  ),
}

const conflicts: readonly Slip[] = [
  ['D', 'Tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2023 của Ủy ban nhân dân tỉnh.'],
  ['T', 'Triển khai Quyết định số 876/QĐ-BNV ngày 11/10/2021 của Bộ Nội vụ.'],
  ['X', 'Bám sát Kế hoạch số 120/KH-UBND ngày 08/5/2025 của UBND tỉnh.'],
]

/** The kinds of the findings of a plan; a document dated at a weekend is a weak sign beside a wrong day. */
const kindsOf = (source: string): readonly string[] =>
  (readPlan(source).facts?.findings ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'weekend_date')

describe('one slip in a whole plan', () => {
  it.each(Object.entries(slips))('%s', (kind, cases) => {
    const found = cases.map((slip) => [slip, ...kindsOf(wholePlan(slip))])
    expect(found).toEqual(cases.map((slip) => [slip, kind]))
  })

  it.each(Object.entries(slips).filter(([kind]) => !/^missing_(?:number|date)$/.test(kind)))(
    'over broken lines: %s',
    (kind, cases) => {
      const found = cases.map((slip) => [slip, ...kindsOf(wrapped(wholePlan(slip)))])
      expect(found).toEqual(cases.map((slip) => [slip, kind]))
    },
  )

  it('a conflict is told at both mentions', () => {
    const found = conflicts.map((slip) => kindsOf(wholePlan(slip)))
    expect(found).toEqual(conflicts.map(() => ['date_conflict', 'date_conflict']))
  })

  // Known leftovers: numbers in brackets and in annexes are not judged, a doubled word may end one and begin the next.
  it.each<Slip>([
    ['P', list('(1) Thể chế.\n(2) Thủ tục.\n(4) Công vụ.')],
    ['X', { annex: 'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nI. TUYÊN TRUYỀN\n1. Trên loa.\nIII. KIỂM TRA\n1. Định kỳ.\n' }],
    ['T', 'Nhằm nâng nâng cao nhận thức.'],
    ['D', 'Sơ kết trước 31.6.2023.'],
  ])('not told: %s %s', (...slip) => {
    expect(kindsOf(wholePlan(slip))).toEqual([])
  })
})
