import { readFileSync } from 'node:fs'
import { lawName, lawNameExamples } from '@doi-chieu/ingest/patterns/citation/law-name'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { readCatalogue } from '@doi-chieu/ingest/resolve/document/law-catalogue'
import { describe, expect, it } from 'vitest'
import { subjectOf, withBasis, withBody } from './carriers.js'

const csv = readFileSync(new URL('../../../../data/gazetteer/legal-documents.csv', import.meta.url), 'utf8')
const reading = readCatalogue(csv)
const catalogue = reading.ok ? reading.documents : []

const LAWS = `Tổ chức chính quyền địa phương|Ban hành văn bản quy phạm pháp luật|Cán bộ, công chức|Viên chức|Phòng, chống tham nhũng
Thực hành tiết kiệm, chống lãng phí|Phổ biến, giáo dục pháp luật|Tiếp cận thông tin|Giao dịch điện tử|An ninh mạng|Căn cước|Cư trú
Thi đua, khen thưởng|Khiếu nại|Tố cáo|Thực hiện dân chủ ở cơ sở|Ngân sách nhà nước|Đầu tư công|Đất đai|Báo chí|Giá|Dược|Trồng trọt
Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng, chống tác hại của rượu, bia|Trật tự, an toàn giao thông đường bộ|Bình đẳng giới
Khám bệnh, chữa bệnh|Hôn nhân và gia đình|Hộ tịch|Hòa giải ở cơ sở|Hỗ trợ doanh nghiệp nhỏ và vừa|Dữ liệu|Bảo vệ dữ liệu cá nhân
Dân quân tự vệ|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Mặt trận Tổ quốc Việt Nam|Quản lý, sử dụng tài sản công|Thủ đô
Các tổ chức tín dụng|Bảo vệ quyền lợi người tiêu dùng|Phòng, chống bạo lực gia đình|Xử lý vi phạm hành chính|Quốc tịch Việt Nam
Sử dụng năng lượng tiết kiệm và hiệu quả|An toàn thông tin mạng|Thể dục, thể thao|Quy hoạch đô thị và nông thôn|Luật sư`
const OTHERS = `Bộ luật Dân sự|Bộ luật Tố tụng hình sự|Pháp lệnh Ưu đãi người có công với cách mạng|Pháp lệnh Công an xã`
const laws = [
  ...LAWS.split(/[|\n]/).map((name) => ['Luật', name] as const),
  ...OTHERS.split('|').map((name) => {
    const at = name.startsWith('Bộ luật') ? 'Bộ luật'.length : 'Pháp lệnh'.length
    return [name.slice(0, at), name.slice(at + 1)] as const
  }),
]

/** What stands behind the name of a law, and the date that it tells. */
const tails: readonly (readonly [string, string | null])[] = [
  ['', null],
  [' năm 2015', '2015'],
  [' 2015', '2015'],
  [', năm 2015', '2015'],
  [' (năm 2015)', '2015'],
  [' ngày 19 tháng 6 năm 2015', '2015-06-19'],
  [', ngày 19/6/2015', '2015-06-19'],
  [' (sửa đổi)', null],
  [' (sửa đổi, bổ sung)', null],
  [' (sửa đổi) năm 2024', '2024'],
  [' năm 2015 (sửa đổi, bổ sung năm 2019)', '2015'],
  [' năm 2015 được sửa đổi, bổ sung năm 2019', '2015'],
  [' được Quốc hội thông qua ngày 09/6/2018', '2018-06-09'],
  [' hiện hành', null],
  [' và các văn bản hướng dẫn', null],
  [', gắn với kế hoạch công tác năm 2026', null],
  [' trên địa bàn huyện trong năm 2026', null],
]

const places: readonly ((law: string) => ReturnType<typeof withBasis>)[] = [
  (law) => withBasis(`Căn cứ ${law};`),
  (law) => withBasis(`Căn cứ ${law}; Luật Tiếp công dân năm 2013;`),
  (law) => withBody(`II. NỘI DUNG TUYÊN TRUYỀN\n- Tuyên truyền, phổ biến ${law}.\n- Tuyên truyền kết quả.`),
  (law) =>
    withBody(`II. NỘI DUNG TUYÊN TRUYỀN\n- Các quy định mới: ${law}; Luật Tiếp công dân;\n- Tuyên truyền kết quả.`),
  (law) => withBody(`II. NHIỆM VỤ\n1. Giải quyết thủ tục theo quy định của ${law}.\n2. Tổ chức hội nghị.`),
  (law) => withBody(`II. NHIỆM VỤ\n1. Công khai theo Điều 17 ${law}, bảo đảm đúng hạn.\n2. Tổ chức hội nghị.`),
]

describe('every law', () => {
  it.each(tails)('%j behind its name', (tail, date) => {
    const wrong = laws.flatMap(([type, name], at) => {
      const law = `${type} ${name}${tail}`
      const [read] = (places[at % places.length] ?? withBasis)(law)
      const subject = subjectOf(read?.subject ?? null).replace(/ \(sửa đổi.*$/u, '')
      return read?.doc_type === type && subject === name && read.cited_date === date
        ? []
        : [`${law} → ${read?.doc_type} | ${read?.subject} | ${read?.cited_date}`]
    })
    expect(wrong).toEqual([])
  })

  it.each(lawNameExamples)('whole title: $example', ({ example, counterExample }) => {
    expect(lawName.test(` ${documentText(example).fold}`)).toBe(true)
    expect(lawName.test(` ${documentText(counterExample).fold}`)).toBe(false)
  })

  // The catalogue has documents by number, `law-name` titles that a comma would cut: neither has what the other needs.
  it('laws of the catalogue are read with their whole titles', () => {
    const titles = catalogue
      .filter(({ document }) => document.doc_type === 'Luật')
      .map(({ document: { title } }) => (title ?? '').replace(/^Luật /u, ''))
      .filter((title) => !title.startsWith('sửa đổi'))
    const wrong = titles.filter((title) => subjectOf(withBasis(`Căn cứ Luật ${title};`)[0]?.subject ?? null) !== title)
    expect(titles.length).toBeGreaterThan(5)
    expect(wrong).toEqual([])
  })

  it('a law that amends others is one', () => {
    const amending = 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản'
    expect(withBasis(`Căn cứ ${amending} năm 2024;`).map(({ quote }) => quote)).toEqual([`${amending} năm 2024`])
  })
})
