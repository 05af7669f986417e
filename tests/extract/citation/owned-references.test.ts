import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody, smallPlan } from '../small-plan.js'

const citedIn = (sentence: string): readonly string[] =>
  factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`).legal_citations.flatMap(
    ({ doc_type, number, cited_date, issuer, quote, role }) =>
      role === 'basis' ? [] : [[doc_type, number ?? quote, cited_date ?? '', issuer ?? ''].join('/')],
  )

describe('documents by their title and whose they are', () => {
  it.each([
    ['Mọi phát ngôn tuân thủ Quy chế phát ngôn của Sở Y tế.', ['Quy chế/Quy chế phát ngôn của Sở Y tế//Sở Y tế']],
    [
      'Nội dung bám sát Hướng dẫn truyền thông nguy cơ của Bộ Y tế.',
      ['Hướng dẫn/Hướng dẫn truyền thông nguy cơ của Bộ Y tế//Bộ Y tế'],
    ],
    [
      'Bám sát Kế hoạch của Ủy ban Bầu cử tỉnh về tuyên truyền cuộc bầu cử.',
      ['Kế hoạch/Kế hoạch của Ủy ban Bầu cử tỉnh về tuyên truyền cuộc bầu cử//Ủy ban Bầu cử tỉnh'],
    ],
    ['Bố trí cán bộ theo Nghị quyết của HĐND tỉnh.', ['Nghị quyết/Nghị quyết của HĐND tỉnh//HĐND tỉnh']],
    ['Trọng tâm là Chương trình Chuyển đổi số quốc gia.', ['Chương trình/Chương trình Chuyển đổi số quốc gia//']],
    ['Bồi dưỡng theo Khung năng lực số cho người học.', ['Khung/Khung năng lực số cho người học//']],
    [
      'Quán triệt Chỉ thị của UBND tỉnh về cấm uống rượu trong giờ làm việc.',
      ['Chỉ thị/Chỉ thị của UBND tỉnh về cấm uống rượu trong giờ làm việc//UBND tỉnh'],
    ],
    [
      'Cụ thể hóa Chương trình hành động của Đảng ủy xã về chuyển đổi số.',
      ['Chương trình/Chương trình hành động của Đảng ủy xã về chuyển đổi số//Đảng ủy xã'],
    ],
    [
      'Thực hiện Quyết định của Thủ tướng Chính phủ về việc phê duyệt Đề án cải cách tiền lương.',
      [
        'Quyết định/Quyết định của Thủ tướng Chính phủ về việc phê duyệt Đề án cải cách tiền lương//Thủ tướng Chính phủ',
      ],
    ],
    [
      'Bám sát Kế hoạch của huyện về sắp xếp tổ chức bộ máy.',
      ['Kế hoạch/Kế hoạch của huyện về sắp xếp tổ chức bộ máy//UBND huyện'],
    ],
    [
      'Diễn tập theo Kế hoạch ứng phó sự cố an toàn thực phẩm của Sở Y tế.',
      ['Kế hoạch/Kế hoạch ứng phó sự cố an toàn thực phẩm của Sở Y tế//Sở Y tế'],
    ],
    [
      'Gắn với Nghị quyết của Đảng về xây dựng Nhà nước pháp quyền.',
      ['Nghị quyết/Nghị quyết của Đảng về xây dựng Nhà nước pháp quyền//'],
    ],
    [
      'Thực hiện Bộ Quy tắc ứng xử văn hóa của cán bộ, công chức.',
      ['Quy tắc/Bộ Quy tắc ứng xử văn hóa của cán bộ, công chức//'],
    ],
  ])('%s', (sentence, expected) => {
    expect(citedIn(sentence)).toEqual(expected)
  })

  it.each([
    'Thực hiện các Nghị quyết của HĐND tỉnh.',
    'Xây dựng Quy chế phối hợp của UBND huyện.',
    'Thực hiện các Chỉ thị, Kế hoạch của UBND tỉnh về cải cách hành chính.',
    'Bám sát chỉ thị của UBND tỉnh về kỷ luật, kỷ cương.',
    'Tham mưu ban hành Kế hoạch của UBND huyện về chuyển đổi số.',
    'Trình Kế hoạch của UBND huyện về chuyển đổi số.',
    'Cụ thể hóa Chương trình hành động thành kế hoạch của UBND huyện.',
    'Kinh phí thực hiện Kế hoạch lấy từ nguồn chi thường xuyên ngân sách xã năm 2026.',
    'PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT NĂM 2023',
    'Báo cáo kết quả thực hiện Kế hoạch của UBND huyện.',
    'Thực hiện hướng dẫn chuyên môn nghiệp vụ của Sở Nội vụ.',
    'Phát trong Chương trình thời sự buổi tối của Đài tỉnh.',
    'Lồng ghép nguồn vốn Chương trình mục tiêu quốc gia.',
    'Đăng vào khung giờ vàng; thực hiện nguyên tắc công khai.',
  ])('none: %s', (sentence) => {
    expect(citedIn(sentence)).toEqual([])
  })
})

describe('numbers that share what is told once', () => {
  it.each([
    [
      'Thực hiện các công văn số 1203/UBND-NC và số 1398/UBND-NC ngày 26/4/2022 của UBND tỉnh.',
      ['1203/UBND-NC', '1398/UBND-NC'],
    ],
    [
      'Thực hiện Quyết định số 99/QĐ-UBND và số 100/QĐ-UBND cùng ngày 20/01/2022 của UBND tỉnh.',
      ['99/QĐ-UBND', '100/QĐ-UBND'],
    ],
  ])('%s', (sentence, numbers) => {
    const rows = factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`).legal_citations.filter(({ role }) => role !== 'basis')
    expect(rows.map(({ number }) => number)).toEqual(numbers)
    expect(rows.map(({ issuer }) => issuer)).toEqual(['UBND tỉnh', 'UBND tỉnh'])
  })
})

describe('plans in small letters', () => {
  const unnumbered = (opening: string): readonly string[] | undefined =>
    readPlan(smallPlan('', opening)).facts?.legal_citations.flatMap(({ number, quote, issuer }) =>
      number === null ? [`${quote} (${issuer ?? '–'})`] : [],
    )

  it.each([
    [
      'Căn cứ vào kế hoạch của Đảng ủy về việc kỷ niệm ngày thành lập Đảng;',
      ['kế hoạch của Đảng ủy về việc kỷ niệm ngày thành lập Đảng (Đảng ủy)'],
    ],
    [
      'Thực hiện kế hoạch của UBND huyện về công tác tuyên truyền.',
      ['kế hoạch của UBND huyện về công tác tuyên truyền (UBND huyện)'],
    ],
    ['Căn cứ tình hình thực tế và kế hoạch của UBND huyện về công tác tuyên truyền;', []],
  ])('are bases right behind the words of a basis: %s', (opening, expected) => {
    expect(unnumbered(opening)).toStrictEqual(expected)
  })
})
