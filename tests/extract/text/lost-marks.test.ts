import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'

const PLAN = `ỦY BAN NHÂN DÂN
HUYỆN ĐẦM HÀ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 31/KH-UBND
Đầm Hà, ngày 10 tháng 02 năm 2023

KẾ HOẠCH
Tuyên truyền cải cách hành chính huyện Đầm Hà năm 2023

Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số quốc gia;
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính;

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.

II. HÌNH THỨC
1. Đăng tải trên Cổng thông tin điện tử huyện và phát trên hệ thống truyền thanh cơ sở.
2. Phát tờ rơi, tổ chức cuộc thi tìm hiểu và đối thoại với doanh nghiệp.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp theo dõi việc thực hiện Kế hoạch.
2. Trung tâm Truyền thông và Văn hóa: xây dựng chuyên mục, phát sóng hằng tuần.
3. Ủy ban nhân dân các xã báo cáo kết quả về Phòng Nội vụ trước ngày 15/11/2023.

Nơi nhận:
- Lưu: VT.
`
const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** The text with every fourth word, from one on, read without its marks; the names of places keep theirs. */
function losing(from: number): string {
  let word = 0
  return PLAN.replace(/\p{L}+/gu, (written) =>
    /^(?:Đầm|Hà|ĐẦM|HÀ)$/.test(written) || word++ % 4 !== from ? written : bare(written),
  )
}
const factsOf = (text: string) => {
  const { facts } = readPlan(text)
  return {
    issuer: facts?.plan.issuer,
    number: facts?.plan.doc_number,
    citations: facts?.legal_citations.map(({ number, cited_date }) => [number, cited_date]),
    channels: [...new Set(facts?.channel_mentions.map(({ channel }) => channel))].sort(),
    duties: facts?.assignments.map(({ actor_role, duty, partners }) => [actor_role, duty, partners.length]),
  }
}

describe('a reading that loses the marks of every fourth word', () => {
  const sound = factsOf(PLAN)

  it('finds something in the sound text', () => {
    expect(sound.issuer).toBe('Ủy ban nhân dân huyện Đầm Hà')
    expect(sound.citations).toHaveLength(2)
    expect(sound.channels).toHaveLength(5)
    expect(sound.duties).toHaveLength(3)
  })

  it.each([0, 1, 2, 3])('finds the same from word %i on', (from) => {
    expect(factsOf(losing(from))).toEqual(sound)
  })
})

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const head = (day: string): string => `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày ${day}\n`
const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'
const PARAGRAPH =
  'Các xã, phường trong tỉnh tuyên truyền bằng nhiều hình thức: phát tin trên hệ thống truyền thanh cơ sở, treo băng rôn, tổ chức cuộc thi tìm hiểu về cải cách hành chính.\n'
const channelsOf = (source: string): readonly string[] => [
  ...new Set(readPlan(source).facts?.channel_mentions.map(({ channel }) => channel)),
]

describe('lost marks change no letter', () => {
  const bare = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

  it('a word that is sound is no other', () => {
    const body =
      'II. MỤC TIÊU\n1. Duy trì và nâng cao Chỉ số cải cách hành chính, nâng cao chỉ số thành phần của các cơ quan, đơn vị trong tỉnh.\n'
    const source = bare(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}${body}`)
    expect(readPlan(source).facts).not.toBeNull()
    expect(channelsOf(source)).toEqual([])
  })

  it('channels are found all the same', () => {
    expect(channelsOf(bare(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}II. HÌNH THỨC\n${PARAGRAPH}`))).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
  })

  it('a capital letter does not make a bare word a marked one', () => {
    // A few sound words among bare ones.
    const half = PARAGRAPH.replace(/hệ thống truyền thanh/, 'He thong Truyen thanh').replace('cuộc thi', 'Cuoc thi')
    const filler = `${'Các đơn vị thực hiện nghiêm túc. '.repeat(6)}${bare('Các đơn vị thực hiện nghiêm túc. ').repeat(4)}\n`
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}${filler}II. HÌNH THỨC\n${half}`)).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
  })

  it('symbols and names of law keep their documents', () => {
    const sound = `${head('12 tháng 3 năm 2022')}${TITLE}Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;\nCăn cứ Công văn số 510/BTTTT-PTTH&TTĐT ngày 05/01/2022 của Bộ Thông tin và Truyền thông;\n${AIMS}`
    const cited = (source: string) =>
      readPlan(source).facts?.legal_citations.map(({ doc_type, number, cited_date }) => [doc_type, number, cited_date])
    expect(cited(sound)).toEqual([
      ['Luật', null, '2019-11-22'],
      ['Công văn', '510/BTTTT-PTTH&TTĐT', '2022-01-05'],
    ])
    expect(cited(bare(sound))).toEqual(cited(sound))
  })
})

it('`tổ dân phố` without its marks hands out nothing', () => {
  const filler = `${'Cac don vi thuc hien nghiem tuc. '.repeat(8)}${'Các đơn vị thực hiện nghiêm túc. '.repeat(8)}\n`
  const channels = (sentence: string) =>
    factsOfBody(`${filler}II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)
  expect(channels('Các to dan pho kiểm tra việc thực hiện.')).not.toContain('leaflet')
  expect(channels('Các xã in to roi và to gap tuyên truyền.')).toContain('leaflet')
})
