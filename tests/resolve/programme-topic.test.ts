import { programmeTopic, sameProgramme, stepMatter, stepTopic } from '@doi-chieu/ingest/resolve/cascade/programme-topic'
import { describe, expect, it } from 'vitest'

const head = (title: string, doc_type = 'Nghị quyết', issued_on = '2021-07-15', number: string | null = '76/NQ-CP') =>
  programmeTopic({ doc_type, number, issued_on, title })

const REFORM = 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030'

describe('national documents that are or carry a programme', () => {
  it.each([
    [REFORM, 'Nghị quyết', 'cai cach hanh chinh', 2021, 2030],
    [
      'ban hành Chương trình tổng thể CCHC nhà nước giai đoạn 2011 – 2020',
      'Nghị quyết',
      'cai cach hanh chinh',
      2011,
      2020,
    ],
    ['Chương trình Chuyển đổi số quốc gia đến 2025, định hướng 2030', 'Quyết định', 'chuyen doi so', 2021, null],
    [
      'Đề án nâng cao nhận thức, phổ cập kỹ năng chuyển đổi số đến 2025',
      'Quyết định',
      'nang cao nhan thuc pho cap ky nang chuyen doi so',
      2021,
      null,
    ],
    [
      'Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số 2021-2025',
      'Quyết định',
      'phat trien chinh phu dien tu huong toi chinh phu so',
      2021,
      2025,
    ],
  ])('%s', (title, type, subject, first, last) => {
    expect(head(title, type)).toMatchObject({ subject, first, last })
  })

  it.each([
    ['Đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính 2021-2030', 'Chỉ thị'],
    ['Kế hoạch cải cách hành chính nhà nước giai đoạn 2016-2020', 'Quyết định'],
    ['Luật Tổ chức chính quyền địa phương', 'Luật'],
    ['Chương trình công tác năm 2022', 'Quyết định'],
    ['Chương trình', 'Quyết định'],
    ['', 'Nghị quyết'],
  ])('%s is none', (title, type) => {
    expect(head(title, type)).toBeNull()
  })
})

describe('what a local document is to the programme', () => {
  const programme = head(REFORM)
  const step = (doc_type: string, title: string, issued_on: string | null = '2022-01-10') => {
    const matter = stepMatter({ doc_type, number: null, issued_on, title })
    return programme === null || matter === null ? null : stepTopic(matter, programme)
  }

  it.each([
    ['Quyết định', 'ban hành Chương trình tổng thể CCHC nhà nước tỉnh Hà Tĩnh giai đoạn 2021- 2030', 'programme', null],
    ['Quyết định', 'ban hanh Chuong trinh tong thé CCHC nha nudc giai doan 2021 - 2030', 'programme', null],
    ['Quyết định', 'phê duyệt Kế hoạch cải cách hành chính giai đoạn 2021-2025', 'programme', null],
    ['Kế hoạch', 'cải cách hành chính nhà nước giai đoạn 2021-2025 của tỉnh', 'programme', null],
    ['Kế hoạch', 'thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ', 'programme', null],
    ['Kế hoạch', 'cải cách hành chính nhà nước huyện Tứ Kỳ năm 2022', 'annual_plan', 2022],
    [
      'Kế hoạch',
      'Thực hiện công tác cải cách hành chính nhà nước năm 2023 trên địa bàn phường Cổ Thành',
      'annual_plan',
      2023,
    ],
    ['Quyết định', 'ban hành Kế hoạch cải cách hành chính xã Thạch Châu năm 2024', 'annual_plan', 2024],
    [
      'Kế hoạch',
      'tuyên truyền cải cách hành chính, chỉ số PCI, DDCI trên địa bàn huyện năm 2024',
      'communication_plan',
      2024,
    ],
    ['Kế hoạch', 'thông tin, tuyên truyền về công tác cải cách hành chính năm 2025', 'communication_plan', 2025],
  ])('%s %s', (type, title, kind, year) => {
    expect(step(type, title)).toEqual({ step: kind, year })
  })

  it.each([
    ['Kế hoạch', 'kiểm tra công tác cải cách hành chính năm 2022'],
    ['Kế hoạch', 'chuyển đổi số năm 2022'],
    ['Kế hoạch', 'cải cách hành chính năm 2020'],
    ['Kế hoạch', 'cải cách hành chính năm 2031'],
    ['Kế hoạch', 'cải cách hành chính'],
    ['Kế hoạch', 'tuyên truyền cải cách hành chính'],
    ['Quyết định', 'cải cách hành chính năm 2022'],
    ['Quyết định', 'kiện toàn Ban Chỉ đạo cải cách hành chính giai đoạn 2021-2030'],
    ['Công văn', 'cải cách hành chính năm 2022'],
    ['Báo cáo', 'kết quả cải cách hành chính năm 2022'],
    ['Chương trình', 'tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020'],
  ])('%s %s: nothing', (type, title) => {
    expect(step(type, title)).toBeNull()
  })
})

it('two programmes about one subject at one time are rivals', () => {
  const [reform, other, later, digital] = [
    head(REFORM),
    head(REFORM, 'Nghị quyết', '2021-07-15', '16/NQ-CP'),
    head('Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020'),
    head('Chương trình Chuyển đổi số quốc gia đến 2025'),
  ]
  if (reform === null || other === null || later === null || digital === null)
    throw new Error('a programme is not read')
  expect([other, later, digital].map((each) => sameProgramme(reform, each))).toEqual([true, false, false])
})
