import { describe, expect, it } from 'vitest'
import { dutyLines } from '../duty-lines.js'

/** Lines of a source that wraps at some sixty characters; what stands around the case sets the width. */
const wrapped = (lines: string): readonly string[] =>
  dutyLines(`II. GIẢI PHÁP
1. Đổi mới nội dung tuyên truyền cho phù hợp với từng nhóm
đối tượng, từng địa bàn, bảo đảm dễ hiểu, dễ nhớ, dễ làm và
có hình ảnh minh họa cho người cao tuổi ở vùng xa trung tâm.
2. Nội dung được biên tập ngắn gọn, có ví dụ gần gũi với đời
sống của người dân ở cơ sở và được cập nhật qua từng tháng.
III. TỔ CHỨC THỰC HIỆN
${lines}`)

describe('names and verbs at the ends of wrapped lines', () => {
  it.each([
    [
      'a heading that fills its line',
      '1. Công an huyện, Bảo hiểm xã hội huyện, Chi cục Thuế khu vực\nCông khai thủ tục của ngành mình tại nơi tiếp nhận hồ sơ; cử\nngười hướng dẫn tại ngày hội.',
      ['Công an huyện, Bảo hiểm xã hội huyện, Chi cục Thuế khu vực'],
    ],
    [
      'a heading that asks and fills its line',
      '6. Đề nghị Ủy ban Mặt trận Tổ quốc huyện và các hội, đoàn thể\nTuyên truyền, vận động đoàn viên, hội viên nộp hồ sơ trực\ntuyến.',
      ['Ủy ban Mặt trận Tổ quốc huyện và các hội, đoàn thể'],
    ],
    [
      'a heading that ends in a word that heads names',
      '6. Đề nghị Mặt trận Tổ quốc và các tổ chức chính trị - xã hội\nTuyên truyền, vận động đoàn viên, hội viên nộp hồ sơ trực\ntuyến.',
      ['Mặt trận Tổ quốc và các tổ chức chính trị - xã hội'],
    ],
    [
      'a heading that ends in a field like the half of a name',
      '2. Sở Tài chính, Văn phòng Ủy ban nhân dân tỉnh và Sở Nội vụ\nTham mưu ban hành văn bản chỉ đạo, theo dõi việc thực hiện\nKế hoạch này.',
      ['Sở Tài chính, Văn phòng Ủy ban nhân dân tỉnh và Sở Nội vụ'],
    ],
    [
      'a heading that ends in what might be a verb',
      '4. Các doanh nghiệp, hộ kinh doanh và các cơ quan, tổ chức\nXây dựng kế hoạch và tổ chức thực hiện; báo cáo kết quả theo\nquy định.',
      ['Các doanh nghiệp, hộ kinh doanh và các cơ quan, tổ chức'],
    ],
    [
      'a heading whose name goes on below',
      '3. Công an huyện, Bảo hiểm xã hội huyện và Ban Chấp hành Hội\nNông dân huyện rà soát danh sách hội viên chưa có tài khoản.',
      ['Công an huyện, Bảo hiểm xã hội huyện và Ban Chấp hành Hội Nông dân huyện'],
    ],
    [
      'a heading above a verb of no list',
      '1. Trung tâm Văn hóa, Thông tin và Thể thao của toàn huyện\nSản xuất bản tin hằng tuần về cải cách hành chính cho các xã.',
      ['Trung tâm Văn hóa, Thông tin và Thể thao của toàn huyện'],
    ],
    [
      'a name that goes on with a verb in capitals',
      '1. Giao Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Phòng\nQuản lý đô thị rà soát các thủ tục cấp phép xây dựng nhà ở.',
      ['Phòng Kinh tế và Hạ tầng'],
    ],
    [
      'a dash of a name at the head of a line',
      '1. Ủy ban Mặt trận Tổ quốc huyện và các tổ chức chính trị\n- xã hội tuyên truyền đến đoàn viên, hội viên và giám sát.',
      ['Ủy ban Mặt trận Tổ quốc huyện và các tổ chức chính trị - xã hội'],
    ],
    [
      'an abbreviation and its stop alone on a line',
      '1. Kính đề nghị Thường trực HĐND huyện giám sát chuyên đề về\nCCHC .',
      ['Thường trực HĐND huyện'],
    ],
    [
      'an order behind a blank line',
      '1. Tập hợp câu hỏi của người dân thành mục “Dân hỏi - xã đáp”\n\nGiao Phòng Nội vụ theo dõi việc thực hiện.',
      ['Phòng Nội vụ'],
    ],
  ])('%s', (_, lines, actors) => {
    expect([...new Set(wrapped(lines).map((line) => line.split(' | ')[0]?.replace(/\s+/g, ' ')))]).toEqual(actors)
  })

  it('bullets behind a line that has no dash to go on with stay bullets', () => {
    expect(
      wrapped(
        '1. Phòng Tài chính\n- Kế hoạch tuyên truyền được gửi các xã trước ngày 15 tháng 3.\n- Thẩm định dự toán kinh phí tuyên truyền của các đơn vị.',
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['Phòng Tài chính', 'Phòng Tài chính'])
  })
})

describe('numbers at the head of a wrapped line', () => {
  it.each(['2.500 to gap gioi thieu dich vu cong.', '20.000 tờ rơi về dịch vụ công.'])('%s is no item', (line) => {
    expect(dutyLines(`III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ cấp phát cho các xã\n${line}`)).toEqual([
      `Sở Nội vụ | execute | cấp phát cho các xã ${line.slice(0, -1)} | `,
    ])
  })
})
