import { describe, expect, it } from 'vitest'
import type { FindingKind } from '@doi-chieu/core/finding/finding'
import { readPlan } from '../../properties/read-plan.js'

/** A small plan with its own head and end around a body. */
interface Head {
  readonly body: string
  readonly unit?: string
  readonly date?: string
  readonly title?: string
  readonly end?: string
}

function quotesOf(kind: FindingKind, { body, unit, date, title, end }: Head): readonly string[] {
  const issuer = unit ?? 'HUYỆN ĐẦM HÀ'
  const { facts } = readPlan(`ỦY BAN NHÂN DÂN
${issuer}
Số: 31/KH-UBND
Đầm Hà, ${date ?? 'ngày 10 tháng 02 năm 2023'}

KẾ HOẠCH
${title ?? 'Tuyên truyền cải cách hành chính năm 2023'}

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.

${body}

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Hải
${end ?? ''}`)
  if (facts === null) throw new Error('the small plan was not taken for a plan')
  return facts.findings.flatMap((row) => (row.kind === kind ? [(row.quote ?? '').replace(/\s+/g, ' ')] : []))
}

const section = (...items: readonly string[]): string => ['II. NHIỆM VỤ', ...items].join('\n')

describe('an annex that is not there', () => {
  it.each([
    ['1. Chỉ tiêu giao từng đơn vị nêu tại Phụ lục 02 của Kế hoạch này.', 1],
    ['1. Các đơn vị báo cáo theo mẫu tại Phụ lục III.', 1],
    ['1. Phân công nhiệm vụ cho các phòng (có bảng phân công kèm theo).', 1],
    ['1. Báo cáo theo đề cương gửi kèm Kế hoạch này.', 1],
    ['1. Nhiệm vụ được phân công tại Phụ lục của Kế hoạch.', 1],
    ['1. Thực hiện theo mẫu tại Phụ lục II ban hành kèm theo Nghị định số 61/2018/NĐ-CP của Chính phủ.', 0],
    ['1. Thông tư số 01/2018/TT-VPCP và các phụ lục kèm theo được niêm yết.', 0],
    ['1. Rà soát phụ lục hợp đồng lao động, ký phụ lục 02 hợp đồng thuê máy.', 0],
    ['1. Các xã lập danh sách hộ nghèo (kèm theo bản sao giấy chứng nhận).', 0],
    ['1. Hướng dẫn người dân điền biểu mẫu điện tử và kèm theo giấy tờ liên quan.', 0],
  ])('%s', (item, count) => {
    expect(quotesOf('missing_annex', { body: section(item) })).toHaveLength(count)
  })

  it.each([
    ['PHỤ LỤC I\nNHIỆM VỤ', ['bảng chỉ tiêu tại Phụ lục II']],
    ['PHỤ LỤC 01\nNHIỆM VỤ\n\nPHỤ LỤC 02\nCHỈ TIÊU', []],
    ['PHỤ LỤC\nNHIỆM VỤ', []],
  ])('one of several: %s', (end, expected) => {
    const body = section('1. Nhiệm vụ cụ thể tại Phụ lục I; bảng chỉ tiêu tại Phụ lục II kèm theo Kế hoạch này.')
    expect(quotesOf('missing_annex', { body, end })).toEqual(expected)
  })

  it('a list behind the signature is there', () => {
    const body = section('1. Thành lập Tổ tuyên truyền (Danh sách kèm theo).')
    expect(quotesOf('missing_annex', { body })).toHaveLength(1)
    expect(quotesOf('missing_annex', { body, end: 'DANH SÁCH TỔ TUYÊN TRUYỀN' })).toEqual([])
  })
})

describe('numbers out of order', () => {
  const numbersOf = (body: string): readonly string[] => quotesOf('bad_numbering', { body })

  it.each([
    ['A. NHIỆM VỤ\n1. Rà soát.\nC. GIẢI PHÁP\n1. Tăng cường.', ['C. GIẢI PHÁP']],
    ['A. NHIỆM VỤ\nB. GIẢI PHÁP\nB. KINH PHÍ', ['B. KINH PHÍ']],
    ['A. NHIỆM VỤ\nB. GIẢI PHÁP\nC. KINH PHÍ\nD. PHÂN CÔNG\nĐ. KIỂM TRA\nE. TỔ CHỨC', []],
    ['A. NHIỆM VỤ\nB. GIẢI PHÁP\nC. KINH PHÍ\nD. PHÂN CÔNG\nE. TỔ CHỨC\nF. BÁO CÁO\nG. KHEN THƯỞNG', []],
    ['PHẦN I. NHIỆM VỤ\n1. Rà soát.\nPHẦN III. TỔ CHỨC THỰC HIỆN', ['PHẦN III. TỔ CHỨC THỰC HIỆN']],
    ['PHẦN I\nNHIỆM VỤ\n1. Rà soát.\nPHẦN II\nTỔ CHỨC THỰC HIỆN', []],
    [
      'PHẦN THỨ NHẤT\nNHIỆM VỤ\n1. Rà soát.\nPHẦN THỨ HAI\nGIẢI PHÁP\n1. Tăng cường.\nPHẦN THỨ BA\nTỔ CHỨC THỰC HIỆN',
      [],
    ],
    ['II. NHIỆM VỤ\n1. Rà soát\n1.1. Thủ tục đất đai.\n1.3. Thủ tục hộ tịch.', ['1.3. Thủ tục hộ tịch.']],
    ['II. NHIỆM VỤ\n1. Rà soát\n1.1. Thủ tục.\n1.2. Văn bản.\n2. Kiểm tra\n2.1. Một cửa.\n2.2. Hồ sơ.', []],
  ])('%s', (body, expected) => {
    expect(numbersOf(body)).toEqual(expected)
  })
})

describe('days', () => {
  it.each([
    ['1. Phòng Nội vụ báo cáo trước ngày 31 tháng 6 năm 2023.', ['ngày 31 tháng 6 năm 2023']],
    ['1. Tổ chức ngày 31.11.2023 tại hội trường.', ['ngày 31.11.2023']],
    ['1. Tổng kết trong tháng 13/2023.', ['tháng 13/2023']],
    ['1. Tổ chức vào ngày 29 tháng 02 năm 2024.', []],
    ['1. Báo cáo trong tháng 12/2023, quý IV năm 2023.', []],
    ['1. Đạt 31.11 điểm; đã giải quyết 30/02 hồ sơ.', []],
  ])('that no calendar has: %s', (item, expected) => {
    expect(quotesOf('date_error', { body: section(item) })).toEqual(expected)
  })

  it.each([
    [['1. Thời gian: từ ngày 20/11/2023 đến ngày 10/11/2023.'], 1],
    [['1. Thời gian: từ ngày 15/11/2023 đến ngày 15/02/2024.'], 0],
    [['1. Thời gian: từ ngày 15/11 đến ngày 15/02.'], 0],
    [['1. Mở đợt cao điểm 40 ngày, đến ngày 20/12/2023.', '2. Đợt cao điểm kết thúc ngày 25/12/2023.'], 2],
    [
      [
        '1. Hội thi tuyên truyền viên giỏi tổ chức ngày 20/9/2023.',
        '2. Chuẩn bị cho Hội thi tuyên truyền viên giỏi tổ chức ngày 27/9/2023.',
      ],
      2,
    ],
    [['1. Mở đợt cao điểm đến ngày 20/12/2023.', '2. Báo cáo kết quả đợt cao điểm đến ngày 25/12/2023.'], 0],
    [['1. Đợt cao điểm 1 đến ngày 30/4/2023.', '2. Đợt cao điểm 2 đến ngày 30/10/2023.'], 0],
    [
      [
        '1. Mở đợt cao điểm tuyên truyền đến ngày 20/6/2023.',
        '2. Mở đợt cao điểm trấn áp tội phạm đến ngày 20/12/2023.',
      ],
      0,
    ],
  ])('of one event: %s', (items, count) => {
    expect(quotesOf('date_conflict', { body: section(...items) })).toHaveLength(count)
  })

  it.each([
    ['1. Báo cáo kết quả về Sở Nội vụ trước ngày 20/01/2023.', 1],
    ['1. Báo cáo kết quả về Sở Nội vụ trước ngày 20/3/2023.', 0],
    ['1. Các xã đã báo cáo Sở Nội vụ trước ngày 20/01/2023.', 0],
  ])('that have passed: %s', (item, count) => {
    expect(quotesOf('date_conflict', { body: section(item) })).toHaveLength(count)
  })
})

describe('years before the plan’s', () => {
  it.each([
    ['1. Rà soát.\nIII. NHIỆM VỤ TRỌNG TÂM NĂM 2022\n1. Kiểm tra.', ['NHIỆM VỤ TRỌNG TÂM NĂM 2022']],
    ['1. Rà soát.\nIII. KẾT QUẢ NĂM 2022\n1. Đã kiểm tra.', []],
    ['1. Rà soát.\nIII. NHIỆM VỤ CHUYỂN TIẾP TỪ NĂM 2022\n1. Kiểm tra.', []],
    ['1. Kinh phí được bố trí trong dự toán ngân sách năm 2022 của huyện.', ['trong dự toán ngân sách năm 2022']],
    ['1. Kinh phí từ nguồn dự toán năm 2022 chuyển sang năm 2023.', []],
    ['1. Sơ kết T6/2022, tổng kết T12/2023.', ['Sơ kết T6/2022']],
    ['1. Các xã đã hoàn thành trong tháng 6/2022.', []],
    ['1. Phấn đấu năm 2022 đạt kết quả cao.', ['Phấn đấu năm 2022']],
    ['1. Phấn đấu tăng 5 bậc so với năm 2022.', []],
    ['1. Văn phòng chủ trì rà soát kiến nghị của cử tri năm 2022.', []],
  ])('%s', (items, expected) => {
    expect(quotesOf('year_mismatch', { body: section(items) })).toEqual(expected)
  })

  it.each([
    ['2022 - 2023', 1],
    ['2023 - 2024', 0],
    ['2023-2024', 0],
  ])('the school year that a plan for 2023 - 2024 calls itself: %s', (years, count) => {
    const body = `${section('1. Các trường ký cam kết.')}\n\nTrên đây là Kế hoạch an toàn trường học năm học ${years}, đề nghị các trường thực hiện./.`
    const title = 'An toàn trường học năm học 2023 - 2024'
    expect(quotesOf('year_mismatch', { body, title, date: 'ngày 10 tháng 9 năm 2023' })).toHaveLength(count)
  })
})

describe('units that do not fit', () => {
  const later = { date: 'ngày 10 tháng 9 năm 2025', title: 'Tuyên truyền cải cách hành chính năm 2025' }

  it.each([
    ['1. Phối hợp với Trung tâm Văn hóa - Thông tin huyện phát sóng tin, bài.', 1],
    ['1. Tập huấn cho cán bộ cấp huyện, cấp xã.', 1],
    ['1. Gửi văn bản đến các quận, huyện.', 1],
    ['1. Áp dụng trên địa bàn thành phố Thanh Hóa.', 1],
    ['1. Áp dụng trên địa bàn thành phố Đà Nẵng.', 0],
    ['1. Phổ biến việc kết thúc hoạt động của cán bộ cấp huyện.', 0],
    ['1. Tiếp nhận trụ sở UBND huyện trước đây.', 0],
  ])('districts after 1 July 2025: %s', (item, count) => {
    expect(quotesOf('scope_error', { ...later, unit: 'XÃ CAM HỒNG', body: section(item) })).toHaveLength(count)
  })

  it.each([
    ['XÃ CAM HỒNG', '1. Tuyên truyền đến các hộ trên địa bàn phường.', 1],
    ['HUYỆN ĐẦM HÀ', '1. Kiểm tra đột xuất UBND các phường khi có phản ánh.', 1],
    ['HUYỆN ĐẦM HÀ', '1. Kiểm tra đột xuất UBND các xã khi có phản ánh.', 0],
    ['XÃ CAM HỒNG', '1. UBND phường giao công chức tham mưu.', 1],
    ['XÃ CAM HỒNG', '1. Phối hợp với UBND phường Bắc Lý tuyên truyền.', 0],
    ['PHƯỜNG BẮC LÝ', '1. Tuyên truyền đến các hộ trên địa bàn phường.', 0],
    ['PHƯỜNG BẮC LÝ', '1. Tuyên truyền đến các hộ trên địa bàn xã.', 1],
    ['XÃ CAM HỒNG', '1. Sở Nội vụ: theo dõi, đôn đốc việc thực hiện Kế hoạch.', 1],
    ['XÃ CAM HỒNG', '1. Đề nghị Sở Nội vụ hướng dẫn nghiệp vụ.', 0],
  ])('of %s: %s', (unit, item, count) => {
    expect(
      quotesOf('scope_error', { unit, body: section(item).replace('NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN') }),
    ).toHaveLength(count)
  })
})

describe('the signer’s name', () => {
  it.each([
    ['- Lưu: VT.\nCHỦ TỊCH\n..ê Đức Khôi', 1],
    ['- Lưu: VT. . an Thuyên', 1],
    ['- Lưu: VT.\nCHỦ TỊCH\nNgu~n Th! Hồng Loan', 1],
    ['- Lưu: VT.\nCHỦ TỊCH\nĐoàn Ngqc Lam', 1],
    ['- Lưu: VT. Nguyễn Văn An', 0],
    ['- Lưu: VT.\nCHỦ TỊCH\nY Krăk Mlô', 0],
    ['- Lưu: VT.\nCHỦ TỊCH\n. Lê Văn Tám', 0],
  ])('%s', (end, count) => {
    const { facts } = readPlan(`ỦY BAN NHÂN DÂN
XÃ CAM HỒNG
Số: 31/KH-UBND
Cam Hồng, ngày 10 tháng 02 năm 2023

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2023

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức.

Nơi nhận:
- UBND huyện;
${end}
`)
    expect(facts?.findings.filter(({ kind }) => kind === 'name_damage')).toHaveLength(count)
  })
})
