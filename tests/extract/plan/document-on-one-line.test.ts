import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** A plan as it comes out of a page whose columns and frames are tables: one line with bars. */
const pasted =
  '| ỦY BAN NHÂN DÂN TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc | | Số: 112/KH-UBND | Hà Nam, ngày 15 tháng 01 năm 2023 | KẾ HOẠCH Tuyên truyền cải cách hành chính tỉnh Hà Nam năm 2023 Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 như sau: I. MỤC ĐÍCH, YÊU CẦU 1. Nâng cao nhận thức của cán bộ, công chức. 2. Tạo sự đồng thuận của người dân. II. NỘI DUNG 1. Tuyên truyền trên Cổng thông tin điện tử tỉnh, Báo Hà Nam. 2. Tổ chức hội thi tìm hiểu cải cách hành chính. III. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch. 2. Sở Tài chính bố trí kinh phí thực hiện. 3. UBND các huyện, thành phố xây dựng kế hoạch của địa phương./. PHỤ LỤC PHÂN CÔNG NHIỆM VỤ | STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | | 1 | Xây dựng phóng sự truyền hình | Đài Phát thanh và Truyền hình tỉnh | Sở Nội vụ | Quý II | | 2 | Khảo sát mức độ hài lòng | Sở Nội vụ | Các sở, ngành | Quý IV |'
const facts = (text: string) => readPlan(text).facts

describe('a document pasted as one line with the bars of a table', () => {
  it.each([
    ['framed', pasted],
    ['without bars at its ends', pasted.replace(/^\| | \|$/g, '')],
    ['between tabs', pasted.replaceAll(' | ', '\t').replaceAll('|', '')],
  ])('%s: its header is read', (_, text) => {
    const plan = facts(text)?.plan
    expect([plan?.issuer, plan?.doc_number, plan?.doc_date, plan?.title]).toEqual([
      'Ủy ban nhân dân tỉnh Hà Nam',
      '112/KH-UBND',
      '2023-01-15',
      'Tuyên truyền cải cách hành chính tỉnh Hà Nam năm 2023',
    ])
  })

  it('its sections and its table are read', () => {
    expect(facts(pasted)?.assignments.map(({ actor, task }) => `${actor} | ${task}`)).toEqual([
      'Sở Nội vụ | chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch',
      'Sở Tài chính | bố trí kinh phí thực hiện',
      'UBND các huyện, thành phố | xây dựng kế hoạch của địa phương',
      'Đài Phát thanh và Truyền hình tỉnh | Xây dựng phóng sự truyền hình',
      'Sở Nội vụ | Khảo sát mức độ hài lòng',
    ])
  })

  it('a long row of a table stays a row', () => {
    const row = `| 1 | ${'Tuyên truyền về cải cách hành chính. '.repeat(40)}| Sở Nội vụ | Quý II |`
    const table = `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n${row}`
    const plan = pasted.slice(0, pasted.indexOf(' PHỤ LỤC')).replaceAll(' | ', '\n').replaceAll('| ', '')
    expect(facts(`${plan}\nPHỤ LỤC\n${table}`)?.assignments.at(-1)?.actor).toBe('Sở Nội vụ')
  })
})

describe('a document that lost its line ends', () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'
  const own =
    'Ủy ban nhân dân xã Đông Sơn xây dựng Kế hoạch như sau: Tuyên truyền sâu rộng trong cán bộ, công chức và Nhân dân trên địa bàn xã về mục tiêu, ý nghĩa của công tác phổ biến, giáo dục pháp luật trong tình hình hiện nay.'
  const basis = 'Căn cứ công văn số 167/UBND-VP ngày 17/01/2013 về việc triển khai thực hiện. '

  it.each([
    [
      'a decision below its title',
      `ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN ${motto} KẾ HOẠCH “NĂM PHÁP LUẬT” XÃ ĐÔNG SƠN (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 12 tháng 11 năm 2013 của Ủy ban nhân dân xã Đông Sơn) ${basis}${own}`,
      ['“NĂM PHÁP LUẬT” XÃ ĐÔNG SƠN', '12/QĐ-UBND', '2013-11-12'],
    ],
    [
      'letters lost in the motto, a number left blank',
      `ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN ${motto.replace('NGHĨA', 'NGHIA').replace('Tự do', 'Tự')} KẾ HOẠCH “NĂM PHÁP LUẬT” XÃ ĐÔNG SƠN (Ban hành kèm theo Quyết định số ./QĐ-UBND ngày . tháng 11 năm 2013 của Ủy ban nhân dân xã Đông Sơn) ${basis}${own}`,
      ['“NĂM PHÁP LUẬT” XÃ ĐÔNG SƠN', null, '2013-11'],
    ],
    [
      'a basis right behind a title without a year',
      `ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN ${motto} Số: 12/KH-UBND Đông Sơn, ngày 12 tháng 11 năm 2013 KẾ HOẠCH Triển khai năm pháp luật vùng khó khăn ${basis}${own}`,
      ['Triển khai năm pháp luật vùng khó khăn', '12/KH-UBND', '2013-11-12'],
    ],
  ])('%s', (_, text, expected) => {
    const plan = facts(text)?.plan
    expect([plan?.title, plan?.doc_number, plan?.doc_date]).toEqual(expected)
  })

  it('a letter in one line is no plan', () => {
    expect(
      facts(
        `ỦY BAN NHÂN DÂN XÃ ĐÔNG SƠN ${motto} Số: 12/UBND-VP Kính gửi: Các trưởng thôn. ${basis}Đề nghị các trưởng thôn thông báo trên loa truyền thanh cho Nhân dân biết và thực hiện kế hoạch phòng chống dịch bệnh của xã, của huyện trong những ngày sắp tới.`,
      ),
    ).toBeNull()
  })
})

describe('a programme that a plan is about', () => {
  const head = 'UBND HUYỆN ĐẦM HÀ\nSố: 31/KH-UBND\nĐầm Hà, ngày 10 tháng 02 năm 2025\n'
  it.each([
    ['KẾ HOẠCH\nCHƯƠNG TRÌNH TIÊM CHỦNG MỞ RỘNG NĂM 2025', 'CHƯƠNG TRÌNH TIÊM CHỦNG MỞ RỘNG NĂM 2025'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện tiêm chủng mở rộng năm 2025', 'Thực hiện tiêm chủng mở rộng năm 2025'],
  ])('%s', (title, expected) => {
    expect(facts(`${head}\n${title}\n\nI. MỤC TIÊU\n- 95% trẻ được tiêm chủng.\n`)?.plan.title).toBe(expected)
  })
})
