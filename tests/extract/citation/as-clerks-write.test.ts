import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** Number and issuer of what a sentence cites, the plan's own basis aside. */
function cited(sentence: string): readonly string[] {
  const { legal_citations } = factsOfBody(`II. GIẢI PHÁP\n1. ${sentence}`)
  return legal_citations.slice(1).map(({ number, issuer }) => `${number ?? '–'} ${issuer ?? '–'}`)
}

describe('a type in small letters and a stray space in a symbol', () => {
  it.each([
    ['Theo kế hoạch số 412/Kh-BTC ngày 23/3/2019, các đơn vị chuẩn bị.', '412/KH-BTC –'],
    ['Thực hiện Chương trình số 27/Ctr-UBND ngày 02/3/2023.', '27/CTr-UBND –'],
    ['Thực hiện Quyết định số 88/qđ-UBND ngày 02/3/2023.', '88/QĐ-UBND –'],
    ['Thực hiện Quyết định số 118/QĐ /BVHTTDL ngày 12/01/2016.', '118/QĐ-BVHTTDL –'],
  ])('%s', (sentence, number) => {
    expect(cited(sentence)).toStrictEqual([number])
  })
  it.each(['Mật độ 12/km-Km và 5/Kh xe.', 'Chia 4/to-đội trong mỗi đợt.'])('%s is no number', (sentence) => {
    expect(cited(sentence)).toStrictEqual([])
  })
})

describe('where the name of an issuer ends', () => {
  it.each([
    [
      'Thực hiện Nghị quyết số 12-NQ/TW của Trung ương và Kế hoạch số 31-KH/TU của Ban Thường vụ Tỉnh ủy.',
      ['12-NQ/TW Trung ương', '31-KH/TU Ban Thường vụ Tỉnh ủy'],
    ],
    [
      'Thực hiện Thông tư số 41/2015/TT-BTC ngày 07/10/2015 của Bộ Tài chính Hướng dẫn quản lý kinh phí.',
      ['41/2015/TT-BTC Bộ Tài chính'],
    ],
    ['Thực hiện Kế hoạch số 15/KH-UBND của UBND huyện Hướng Hóa.', ['15/KH-UBND UBND huyện Hướng Hóa']],
  ])('%s', (sentence, found) => {
    expect(cited(sentence)).toStrictEqual(found)
  })
})

describe('who asks in two letters', () => {
  it('asks in the second too', () => {
    expect(
      cited(
        'Theo đề nghị của Sở Nội vụ tại Tờ trình số 94/TTr-SNV ngày 28/6/2018, Công văn số 231/SNV-CC ngày 28/9/2018.',
      ),
    ).toStrictEqual(['94/TTr-SNV Sở Nội vụ', '231/SNV-CC Sở Nội vụ'])
  })
  it('an issuer behind its own number is none of the next', () => {
    expect(
      cited(
        'Quy định tại Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, Quyết định số 15/QĐ-UBND ngày 02/5/2019.',
      ),
    ).toStrictEqual(['61/2018/NĐ-CP Chính phủ', '15/QĐ-UBND –'])
  })
})

describe('a document that the title of another looks back on', () => {
  it.each([
    'Kế hoạch số 25-KH/TU ngày 23/4/2025 của Ban Thường vụ Tỉnh ủy về tổng kết 10 năm thực hiện Kết luận số 14-KL/TW của Ban Bí thư.',
    'Công văn số 867/BCA-V01 ngày 26/8/2025 của Bộ Công an về việc báo cáo sơ kết Chỉ thị số 23/CT-TTg của Thủ tướng Chính phủ.',
    'Công văn số 12/BNV-CCHC ngày 26/8/2025 của Bộ Nội vụ về kiểm tra việc thực hiện Chỉ thị số 23/CT-TTg ngày 02/9/2021.',
    'Kế hoạch số 68/KH-CAT ngày 28/9/2021 về việc “Triển khai nhiệm vụ của Bộ Công an thực hiện Quyết định số 83/QĐ-TTg”.',
  ])('%s', (sentence) => {
    expect(cited(`Thực hiện ${sentence}`)).toHaveLength(1)
  })
  it('behind the closing quotation mark a document stands for itself', () => {
    expect(
      cited(
        'Thực hiện Kế hoạch số 68/KH-CAT ngày 28/9/2021 về việc “Bảo đảm an ninh”; Quyết định số 83/QĐ-TTg ngày 01/6/2021.',
      ),
    ).toHaveLength(2)
  })
})

it('the last word of `vận tải` leads over to nothing', () => {
  const { legal_citations } = factsOfBody(
    'II. GIẢI PHÁP\n1. Thực hiện Thông tư số 33/2014/TT-BGTVT ngày 07/10/2014 của Bộ Giao thông vận tải quy định về vận tải;',
  )
  expect(legal_citations.at(-1)?.subject).toBe('quy định về vận tải')
})
