import type { Plan } from '@doi-chieu/core/plan/plan'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** Heads of documents whose lines a portal ran together, put its own lines above, or parted in other places. */
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const SECTIONS = `
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi việc thực hiện và báo cáo Ủy ban nhân dân tỉnh.
`
const head = (number: string, below = '', above = ''): string =>
  `${above}ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n\n${number}\n${MOTTO}\nPhú Thọ, ngày 12 tháng 3 năm 2022\n\n${below}`
const forms: readonly (readonly [string, string, Partial<Plan>])[] = [
  [
    'a portal’s line above a blank number',
    head(
      'Số:      /KH-UBND',
      `KẾ HOẠCH\nTruyền thông cải cách hành chính năm 2022\n\n${BASIS}`,
      'Ngày 14/3/2022 UBND tỉnh đã ban hành kế hoạch số 05/KH-UBND về truyền thông.\n\n',
    ),
    { doc_number: null, doc_symbol: 'KH-UBND', doc_date: '2022-03-12' },
  ],
  [
    'a title that names a resolution, above a blank number',
    head(
      'Số: /KH-UBND',
      `KẾ HOẠCH\nTriển khai Nghị quyết số 13-NQ/TU ngày 06/9/2021\nCủa Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Phú Thọ\nĐến năm 2025, định hướng đến năm 2030\n![]()\nThực hiện Kế hoạch số 50/KH-UBND ngày 11/3/2021 của UBND tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n`,
      'Triển khai Nghị quyết số 13-NQ/TU ngày 06/9/2021 của Ban Thường vụ Tỉnh ủy\n',
    ),
    {
      doc_number: null,
      title:
        'Triển khai Nghị quyết số 13-NQ/TU ngày 06/9/2021 Của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Phú Thọ Đến năm 2025, định hướng đến năm 2030',
    },
  ],
  [
    'spaces around its signs',
    head('Số :     /KH – UBND                Phú Thọ, ngày 11 tháng  3 năm 2022', `KẾ HOẠCH\nTruyền thông\n\n${BASIS}`),
    { doc_number: null, doc_symbol: 'KH-UBND', doc_date: '2022-03-11' },
  ],
  [
    'a portal’s menus, title and day above the header',
    head(
      'Số: 7/KH-UBND',
      `KẾ HOẠCH\nTruyền thông cải cách hành chính\n\n${BASIS}`,
      'Ý kiến thăm dò\n\nTruy cập\n\nHôm nay:\n65\nHôm qua:\n228\nTuần này:\n1317\nTháng này:\n5746\nTất cả:\n235709\n\nKẾ HOẠCH Truyền thông cải cách hành chính\n\nNgày 06/04/2022 23:23:18\n\n',
    ),
    { title: 'Truyền thông cải cách hành chính', doc_number: '7/KH-UBND', doc_date: '2022-03-12' },
  ],
  [
    'whom it is sent to below the title',
    head('Số: 7/KH-UBND', `KẾ HOẠCH\nTruyền thông cải cách hành chính\n\nKính gửi: - Đảng ủy xã\n\n${BASIS}`),
    { title: 'Truyền thông cải cách hành chính' },
  ],
  [
    'a portal’s day where the header is lost',
    `KẾ HOẠCH Chuyển đổi số tỉnh Phú Thọ đến năm 2030\nNgày cập nhật 05/09/2022\n\n${BASIS}${SECTIONS}`,
    { title: 'Chuyển đổi số tỉnh Phú Thọ đến năm 2030', plan_year: 2022, doc_date: null },
  ],
  [
    'a kind of plan on the line of its word',
    head('Số: 7/KH-UBND', `KẾ HOẠCH HÀNH ĐỘNG\nTHỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN\n${BASIS}`),
    { title: 'THỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN' },
  ],
  [
    'a title in small letters that opens as a basis does',
    head('Số: 7/KH-UBND', `KẾ HOẠCH\nthực hiện Nghị quyết số 57-NQ/TW năm 2022\n-----\n\nThực hiện ${BASIS.slice(7)}`),
    { title: 'thực hiện Nghị quyết số 57-NQ/TW năm 2022', plan_year: 2022 },
  ],
  [
    'the day of a document in its title',
    head('Số: 7/KH-UBND', `KẾ HOẠCH\nTRIỂN KHAI CHỈ THỊ SỐ 05-CT/TU NGÀY 18 THÁNG 12 NĂM 2020\n${BASIS}`),
    { plan_year: 2022 },
  ],
  [
    'the Prime Minister’s decision with its words glued together',
    `THỦ TƯỚNG CHÍNH PHỦ\n--------\n${MOTTO}\nSố: 719/QĐ-TTg\nHà Nội, ngày 15 tháng 6 năm 2012\n\nQUYẾT ĐỊNH\n\nPHÊDUYỆT KẾ HOẠCH TỔ CHỨC NGÀY PHÁP LUẬT\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\n${BASIS}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theoQuyết định này Kế hoạch tổ chức Ngày Pháp luật.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n`,
    { issuer: 'Thủ tướng Chính phủ', issuer_level: 'central', locality_level: null, title: 'TỔ CHỨC NGÀY PHÁP LUẬT' },
  ],
  [
    'a title in small letters below a portal’s lines',
    `Skip to main content\n\nKế hoạch Chuyển đổi số tỉnh Phú Thọ năm 2014\nThực hiện Công văn số 21/STTTT-CNTT của Sở Thông tin và Truyền thông, UBND tỉnh xây dựng kế hoạch thực hiện với các nội dung sau:\n${SECTIONS}`,
    { title: 'Chuyển đổi số tỉnh Phú Thọ năm 2014', plan_year: 2014 },
  ],
  [
    'a sentence that names no subject',
    `${BASIS}Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai như sau:\n${SECTIONS}`,
    { title: null },
  ],
  [
    'what it is attached to below a title that opens as a basis does',
    head('Số: 7/KH-UBND', `KẾ HOẠCH\nTriển khai Nghị quyết số 76/NQ-CP\n(Kèm theo Công văn số 12/UBND-NC)\n\n${BASIS}`),
    { title: 'Triển khai Nghị quyết số 76/NQ-CP' },
  ],
  [
    'articles alone',
    'QUYẾT ĐỊNH:\n\nĐiều 1.\nBan hành kèm theo Quyết định này Chương trình hành động thực hiện Nghị quyết số 02/NQ-CP.\n\nĐiều 2.\nQuyết định này có hiệu lực kể từ ngày ký.\n',
    { title: 'thực hiện Nghị quyết số 02/NQ-CP' },
  ],
  [
    'all of it on one line',
    `ỦY BAN NHÂN DÂN ĐẶC KHU CÔ TÔ ${MOTTO} Số: 05/KH-UBND Cô Tô, ngày 15 tháng 7 năm 2025 KẾ HOẠCH Truyền thông năm 2025 ${BASIS}${SECTIONS}`,
    { title: 'Truyền thông năm 2025', doc_number: '05/KH-UBND', issuer: 'Ủy ban nhân dân đặc khu Cô Tô' },
  ],
  [
    'its day beside the signature',
    `ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ\nSố: 7/KH-UBND\nKẾ HOẠCH\nTruyền thông cải cách hành chính\n\n${BASIS}${SECTIONS}\nPhú Thọ, ngày 12 tháng 3 năm 2022\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n`,
    { doc_date: '2022-03-12', signer_name: 'Trần Văn Hải' },
  ],
]

describe('the head of a plan', () => {
  it.each(forms)('%s', (_, text, fields) => {
    expect(readPlan(text).facts?.plan).toMatchObject(fields)
  })

  it.each([
    ['a name that begins as a period does', 'XÃ GIAI XUÂN', 'Ủy ban nhân dân xã Giai Xuân'],
    ['a name that begins as the recipients do', 'XÃ LƯU KIẾM', 'Ủy ban nhân dân xã Lưu Kiếm'],
    ['a name with letters behind an apostrophe', 'HUYỆN Đăk R’lấp', 'Ủy ban nhân dân huyện Đăk R’lấp'],
    ['its number behind the name', 'TỈNH PHÚ THỌ Số: 12', 'Ủy ban nhân dân tỉnh Phú Thọ'],
  ])('%s', (_, unit, issuer) => {
    const text = `ỦY BAN NHÂN DÂN\n${unit}\n${MOTTO}\n\nKẾ HOẠCH\nTRUYỀN THÔNG GIAI ĐOẠN 2022 - 2025\n${BASIS}- trụ sở xã Tân Hợp cũ, trụ sở xã Tân Hợp mới;\n`
    expect(readPlan(text).facts?.plan.issuer).toBe(issuer)
  })

  it('kinds named one after another name no unit', () => {
    const text = `Y BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 7/KH-UBND\n\nKẾ HOẠCH\nXÂY DỰNG XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM\n${BASIS}`
    expect(readPlan(text).facts?.plan).toMatchObject({
      issuer: 'Ủy ban nhân dân tỉnh Phú Thọ',
      locality_level: 'province',
    })
  })
})
