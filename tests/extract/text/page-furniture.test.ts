import { gluedPageMarks } from '@doi-chieu/ingest/normalize/page/glued-page-mark'
import { describe, expect, it } from 'vitest'
import { pageFurniture } from '@doi-chieu/ingest/normalize/page/page-furniture'
import { arrivalStamps } from '@doi-chieu/ingest/normalize/page/arrival-stamp'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody, smallPlan } from '../small-plan.js'

function furnitureOf(text: string): readonly string[] {
  return pageFurniture(text).map(({ start, end }) => text.slice(start, end).trim())
}

describe('running heads and the page numbers beside them', () => {
  it.each([
    [
      'heads with numbers',
      'một\nUBND HUYỆN A   Kế hoạch 2021\n- 2 -\nhai\nUBND HUYỆN A   Kế hoạch 2021\n- 3 -\nba',
      ['UBND HUYỆN A   Kế hoạch 2021', '- 2 -', 'UBND HUYỆN A   Kế hoạch 2021', '- 3 -'],
    ],
    [
      'heads behind form feeds',
      'một\n\fSở Nội vụ tỉnh A\nhai\n\fSở Nội vụ tỉnh A\nba',
      ['Sở Nội vụ tỉnh A', 'Sở Nội vụ tỉnh A'],
    ],
    ['a page number alone is left to the paragraphs', 'công tác cải cách\n2\nhành chính\n3\nnăm nay', []],
    [
      'a sentence that comes twice is no head',
      'Các phòng thực hiện nghiêm túc.\n2\nhai\nCác phòng thực hiện nghiêm túc.\n3\nba',
      [],
    ],
    [
      'the head of a table is no head of a page',
      '| TT | Nội dung |\n2\n| 1 | a |\n| TT | Nội dung |\n3\n| 2 | b |',
      [],
    ],
    [
      'numbers near to each other are the ordinals of a table',
      '1\nHội nghị\nPhòng Nội vụ\n2\nTập huấn\nPhòng Nội vụ\n3\nTổng kết\nPhòng Nội vụ',
      [],
    ],
    ['no pages', 'UBND HUYỆN A\nUBND HUYỆN A', []],
  ])('%s', (_, text, expected) => {
    expect(furnitureOf(text)).toEqual(expected)
  })

  it('a sentence goes on behind them', () => {
    const page = (number: number): string =>
      `\n\fUBND HUYỆN ĐẦM HÀ      Kế hoạch CCHC năm 2022\n   - ${String(number)} -\n`
    const { assignments, legal_citations } = factsOfBody(
      `II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì, phối hợp với các phòng${page(2)}chuyên môn tổ chức hội nghị.\n2. Phòng Tư pháp rà soát văn bản của các${page(3)}xã, thị trấn.`,
    )
    expect(assignments.map(({ actor_role, partners }) => [actor_role, partners])).toEqual([
      ['home_affairs', ['các phòng chuyên môn']],
      ['justice_officer', []],
    ])
    expect(legal_citations).toHaveLength(1)
  })
})

describe('the stamp of the registry that received a document', () => {
  it.each([
    'CÔNG VĂN ĐẾN\nSố: 1187   Ngày: 12/01\nChuyển: Phòng CCHC\n',
    'ĐẾN\nSố: 1187\nNgày: 12/01/2023\nChuyển: ........\nLưu hồ sơ số: ....\n',
    'VĂN BẢN ĐẾN Số: 1187\nNgày 12/01/2023\n',
    'ĐÊN Giờ: 9h30\nNgày: 12/01/2023\n',
    'UBND TỈNH QUẢNG NINH\nVĂN PHÒNG\nCÔNG VĂN ĐẾN\nSố: 1187\nNgày: 12/01/2023\n',
  ])('tells nothing of the document: %j', (stamp) => {
    const { facts } = readPlan(`${stamp}${smallPlan('II. NHIỆM VỤ\n1. Phòng Nội vụ rà soát thủ tục.')}`)
    expect(facts?.plan).toMatchObject({
      doc_number: '31/KH-UBND',
      doc_date: '2023-02-10',
      issuer: 'Ủy ban nhân dân huyện Đầm Hà',
    })
  })

  it.each([
    'ỦY BAN NHÂN DÂN\nXÃ ĐẾN\nSố: 12/KH-UBND\n',
    'Tuyên truyền từ nay\nđến\nngày 30/6/2023\n',
    'ĐẾN\nKẾ HOẠCH\n',
  ])('no stamp: %j', (text) => {
    expect(arrivalStamps(text)).toEqual([])
  })

  it('below the header of the document takes nothing of it', () => {
    const header = 'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\n'
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    const stamp = 'CÔNG VĂN ĐẾN\nSố: 1187\nNgày: 12/01/2023'
    const start = header.length
    expect(arrivalStamps(`${header}${stamp}\n${motto}\n\nKẾ HOẠCH\nTuyên truyền`)).toEqual([
      { start, end: start + stamp.length },
    ])
  })
})

describe('the mark of a page glued to a word', () => {
  it.each([
    ['Trang 12nhân dân', 'Trang 12'],
    ['một\nTrang 1KẾ HOẠCH', 'Trang 1'],
    ['Xem Trang 12nhân dân', ''],
    ['Trang 12 nhân dân', ''],
    ['Trang 2024nhân dân', ''],
    ['Trang 1A', ''],
  ])('%j: %j', (text, mark) => {
    expect(
      gluedPageMarks(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(),
    ).toBe(mark)
  })
})

describe('the pages of an official gazette', () => {
  it('have heads that a scan writes in many ways', () => {
    expect(
      furnitureOf(
        'một\n   CONG BAO/Số 07 + 08/Ngay 10-3-2014      31\nhai\n32      CÔNG BÁO/S6 07 + 08/Ngày 10-3-2014\nba',
      ),
    ).toEqual(['CONG BAO/Số 07 + 08/Ngay 10-3-2014      31', '32      CÔNG BÁO/S6 07 + 08/Ngày 10-3-2014'])
  })

  it('are no sentences on the gazette', () => {
    expect(furnitureOf('Đăng CÔNG BÁO/Số 07 ngày 10-3-2014 theo quy định.')).toEqual([])
    expect(furnitureOf('CÔNG BÁO/Số 07/Ngày 10-3-2014 đăng Kế hoạch này.')).toEqual([])
  })
})
