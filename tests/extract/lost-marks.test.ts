import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'

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
