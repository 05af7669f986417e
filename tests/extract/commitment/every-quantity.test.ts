import { describe, expect, it } from 'vitest'
import { goalsOf } from './goals-of.js'

/** What plans promise a number of, with the verb that does and the unit that is told of it. */
const things: readonly (readonly [verb: string, thing: string, unit: string])[] = [
  ['Tổ chức', 'hội nghị tuyên truyền', 'hội nghị'],
  ['Mở', 'lớp bồi dưỡng nghiệp vụ', 'lớp'],
  ['Đăng tải', 'tin, bài về cải cách hành chính', 'tin, bài'],
  ['Đăng', 'tin bài', 'tin, bài'],
  ['Xây dựng', 'phóng sự', 'phóng sự'],
  ['Duy trì', 'chuyên trang', 'chuyên trang'],
  ['Tiến hành', 'cuộc kiểm tra', 'cuộc'],
  ['Tổ chức', 'đợt ra quân', 'đợt'],
  ['Tổ chức', 'buổi tuyên truyền lưu động', 'buổi'],
  ['Treo', 'pano', 'pano'],
  ['Lắp đặt', 'cụm pa nô', 'cụm pa nô'],
  ['In và cấp phát', 'tờ rơi', 'tờ rơi'],
  ['Biên soạn, phát hành', 'cuốn sổ tay hỏi đáp', 'cuốn'],
  ['Thiết kế', 'infographic', 'infographic'],
  ['Dựng', 'tiểu phẩm', 'tiểu phẩm'],
  ['Xây dựng', 'câu chuyện truyền thanh', 'câu chuyện'],
  ['Phối hợp tổ chức', 'chương trình giao lưu', 'chương trình'],
  ['Công nhận', 'sáng kiến', 'sáng kiến'],
  ['Tổ chức', 'cuộc thi tìm hiểu', 'cuộc thi'],
  ['Đơn giản hóa', 'thủ tục hành chính', 'thủ tục'],
  ['Thành lập', 'câu lạc bộ pháp luật', 'câu lạc bộ'],
  ['Ra mắt', 'đội hình thanh niên tình nguyện', 'đội hình'],
  ['Tổ chức', 'phiên tòa giả định', 'phiên'],
  ['Cấp', 'chữ ký số', 'chữ ký số'],
  ['Thành lập mới', 'CĐCS khu vực ngoài nhà nước', 'CĐCS'],
  ['Thành lập', 'nghiệp đoàn tài xế công nghệ', 'nghiệp đoàn'],
  ['Đảm nhận', 'đoạn đường tự quản', 'đoạn đường'],
  ['Xây dựng', 'tuyến đường tự quản', 'tuyến đường'],
  ['Thành lập', 'tổ công nghệ số cộng đồng', 'tổ'],
  ['Bổ sung', 'đầu sách pháp luật', 'đầu sách'],
  ['Trang bị', 'bình chữa cháy', 'bình chữa cháy'],
  ['Lắp đặt', 'camera an ninh', 'camera'],
  ['Tặng', 'sổ tiết kiệm', 'sổ tiết kiệm'],
  ['Thành lập', 'nhóm Zalo khu phố', 'nhóm Zalo'],
  ['Nói chuyện', 'chuyên đề', 'chuyên đề'],
]

/** Things of no list, with the unit that is told of them. */
const others: readonly (readonly [thing: string, unit: string])[] = [
  ['nhiệm vụ khoa học và công nghệ', 'nhiệm vụ'],
  ['nền tảng số dùng chung', 'nền tảng'],
  ['nhà đầu tư chiến lược', 'nhà đầu tư'],
  ['buôn của đồng bào dân tộc thiểu số', 'buôn'],
  ['phòng chuyên môn', 'phòng chuyên'],
  ['bếp trong trường học', 'bếp'],
  ['vườn ươm khởi nghiệp', 'vườn ươm'],
]

/** A number as it is written, with its value; a range promises its lower end. */
const numbers: readonly (readonly [written: string, read: string])[] = [
  ['02', '2'],
  ['1.200', '1200'],
  ['hai', '2'],
  ['bốn', '4'],
  ['chín', '9'],
  ['02 (hai)', '2'],
  ['hai (02)', '2'],
  ['03 - 05', '>=3'],
  ['từ 2 đến 3', '>=2'],
]

/** Words around a number of which one reading is left. */
const compared: readonly (readonly [before: string, behind: string, comparator: string])[] = [
  ['ít nhất ', '', '>='],
  ['tối thiểu là ', '', '>='],
  ['không ít hơn ', '', '>='],
  ['không dưới ', '', '>='],
  ['từ ', ' trở lên', '>='],
  ['', ' trở lên', '>='],
  ['trên ', '', '>'],
  ['hơn ', '', '>'],
  ['tối đa ', '', '<='],
  ['không quá ', '', '<='],
  ['khoảng ', '', ''],
  ['thêm ', '', ''],
  ['được ', '', ''],
]

describe('numbers of every thing', () => {
  it.each(numbers)('%s', (written, read) => {
    const found = things.map(([verb, thing]) => goalsOf('target', 'NỘI DUNG THỰC HIỆN', `${verb} ${written} ${thing}.`))
    expect(found).toEqual(things.map(([, , unit]) => [`${read} ${unit}`]))
  })

  it.each(compared)('compared: %s…%s', (before, behind, comparator) => {
    const found = things.map(([verb, thing], i) => {
      const number = i % 2 === 0 ? '06' : 'ba'
      return goalsOf('target', 'MỤC TIÊU', `${verb} ${before}${number} ${thing}${behind} trên địa bàn huyện.`)
    })
    expect(found).toEqual(things.map(([, , unit], i) => [`${comparator}${i % 2 === 0 ? 6 : 3} ${unit}`]))
  })

  it.each([
    ['who takes part', 'Tổ chức 03 hội nghị với 450 lượt người tham dự.', ['3 hội nghị', '450 lượt người']],
    ['copies in brackets', 'Sổ tay hỏi đáp pháp luật (3.000 cuốn).', ['3000 cuốn']],
    ['a range of thousands', 'Phát hành 5.000 - 7.000 tờ rơi.', ['>=5000 tờ rơi']],
    ['a list', 'Xây dựng 02 phóng sự, 12 tin bài và 04 chuyên mục.', ['2 phóng sự', '12 tin, bài', '4 chuyên mục']],
    ['more of what is there', 'Có thêm 06 đơn vị tự bảo đảm chi thường xuyên.', ['6 đơn vị']],
    ['of whom', 'Mở 02 lớp cho cán bộ từ cấp phòng trở lên.', ['2 lớp']],
  ])('%s', (_, sentence, expected) => {
    expect(goalsOf('target', 'NỘI DUNG THỰC HIỆN', sentence)).toEqual(expected)
  })

  it.each(others)('of no list, compared: %s', (thing, unit) => {
    for (const [before, behind] of [
      ['ít nhất 04', ''],
      ['tối thiểu có 04', ' trên địa bàn'],
      ['không dưới 04 (bốn)', ''],
    ])
      expect(goalsOf('target', 'NỘI DUNG THỰC HIỆN', `Hỗ trợ ${before ?? ''} ${thing}${behind ?? ''}.`)).toEqual([
        `>=4 ${unit}`,
      ])
  })

  it.each(others)('of no list, not compared: %s', (thing) => {
    expect(goalsOf('target', 'NỘI DUNG THỰC HIỆN', `Phối hợp với 04 ${thing} trên địa bàn.`)).toEqual([])
  })

  it.each([
    'Gửi tài liệu trước ít nhất 03 ngày so với ngày họp.',
    'Nhập dữ liệu của ít nhất 02 năm gần nhất.',
    'Đối tượng có độ tuổi tối thiểu 18 tuổi.',
    'Xếp hạng không dưới 10 bậc của năm trước.',
  ])('a time, an age or a rank: %s', (sentence) => {
    expect(goalsOf('target', 'NỘI DUNG THỰC HIỆN', sentence)).toEqual([])
  })

  it.each([
    'Đã tổ chức 25 hội nghị tuyên truyền.',
    'Đã tổ chức hai hội nghị tuyên truyền.',
    'Xây dựng một số mô hình hay để nhân rộng.',
    'Một số đơn vị chưa quan tâm đúng mức.',
    'Tạo thành một phong trào sâu rộng trong Nhân dân.',
    'Là một trong những nhiệm vụ trọng tâm.',
    'Hai bên thống nhất nội dung phối hợp.',
    'Mỗi nơi có một điểm hẹn.',
    'Kế hoạch gồm 5 nhóm nhiệm vụ và 20 giải pháp.',
    'Từng bước hiện đại hóa nền hành chính.',
    'Huyện có 12 xã, 01 thị trấn, 152 thôn.',
    'Tổ chức tại Nhà văn hóa thôn 3, số 15 đường Lê Lợi, lúc 8 giờ 00.',
  ])('no goal: %s', (sentence) => {
    expect(goalsOf('target', 'NỘI DUNG THỰC HIỆN', sentence)).toEqual([])
  })
})
