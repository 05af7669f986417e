import { describe, expect, it } from 'vitest'
import {
  goesOn,
  noMeansBehind,
  notHeld,
  ofOffice,
  schoolClass,
  toldInNumbers,
  wasTold,
} from '@doi-chieu/ingest/patterns/channel/no-means'
import { factsOfBody } from '../small-plan.js'

const channelsOf = (item: string): readonly string[] => [
  ...new Set(factsOfBody(`II. NHIỆM VỤ\n1. ${item}`).channel_mentions.map(({ channel }) => channel)),
]

describe('words around a channel that is no means of the plan', () => {
  it('behind it, and in what was told', () => {
    expect(noMeansBehind.test(' quang cao trai phep')).toBe(true)
    expect(noMeansBehind.test(' quang ba du lich')).toBe(false)
    expect(wasTold.test('đã được công bố trên ')).toBe(true)
    expect(wasTold.test('được công bố trên ')).toBe(false)
    expect(notHeld.test(', san khau hoa chua to chuc trong nam')).toBe(true)
    expect(notHeld.test(', khong chi tai hoi truong')).toBe(false)
    expect(toldInNumbers.test('đã tổ chức được 12 ')).toBe(true)
    expect(toldInNumbers.test('các bài đã phát trên ')).toBe(false)
    expect(goesOn.test('tiep tuc mo rong 12 nhom da lap tren ')).toBe(true)
    expect(goesOn.test('da lap 12 nhom ')).toBe(false)
    expect(ofOffice.test('phan mem quan ly ho ngheo')).toBe(true)
    expect(ofOffice.test('phan mem tiep nhan phan anh')).toBe(false)
    expect(schoolClass.test('lop hoc hanh phuc')).toBe(true)
    expect(schoolClass.test('lop hoc mot gio')).toBe(false)
  })

  it.each([
    'Không gửi thông tin học sinh qua mạng xã hội.',
    'Thống nhất giao Ban Quản lý dự án huyện làm chủ đầu tư.',
    'Thực hiện kết luận hội nghị của Chủ tịch UBND huyện.',
    'Cập nhật dữ liệu vào phần mềm quản lý hộ nghèo.',
    'Triển khai chương trình hợp tác giữa hai tỉnh.',
    'Không đưa tài liệu mật lên mạng xã hội khi chưa được phép.',
    'Không treo băng rôn, in tờ rơi để tiết kiệm chi phí.',
    'Phấn đấu 20 lớp đạt “Lớp học hạnh phúc”.',
    'Gia đình quản lý con em sử dụng điện thoại, mạng xã hội.',
    'Biên soạn bộ câu hỏi - đáp về Đề án.',
    'Phúc tra 14 cơ sở vi phạm đã được công bố trên báo chí.',
    'Một số xã niêm yết thủ tục đã hết hiệu lực.',
    'Cán bộ không phát ngôn, bình luận sai lệch trên mạng xã hội, Facebook.',
    'Thay vì tổ chức hội nghị, các phòng gửi văn bản.',
    'Tháo dỡ pa nô, áp phích rao vặt.',
    'Xây dựng phần mềm một cửa điện tử dùng chung.',
    'Đấu tranh, phản bác các quan điểm sai trái trên Facebook, YouTube.',
    'Cập nhật định kỳ phần mềm diệt vi-rút trên máy trạm.',
    'Tăng cường các hoạt động văn hóa, văn nghệ, thể dục, thể thao lành mạnh.',
  ])('none: %s', (item) => {
    expect(channelsOf(item)).toEqual([])
  })

  it.each([
    ['Đấu tranh, phản bác các quan điểm sai trái bằng các bài viết trên Facebook của Đoàn xã.', ['social_facebook']],
    [
      'Không chỉ đăng tin trên mạng xã hội mà còn phát trên loa truyền thanh.',
      ['social_media_general', 'loudspeaker_radio'],
    ],
    ['Không tổ chức hội nghị, đăng bài trên Cổng thông tin điện tử huyện.', ['portal']],
    ['Nghiên cứu mở kênh Zalo của huyện.', ['social_zalo']],
    ['Quản lý, vận hành trang Facebook của huyện.', ['social_facebook']],
    ['Dùng loa kéo, loa cầm tay đến từng ngõ.', ['loudspeaker_radio']],
    ['Công bố số điện thoại hỗ trợ 0272.345.678.', ['hotline']],
    ['Công khai số điện thoại tư vấn pháp luật.', ['hotline']],
    ['Cập nhật số điện thoại của hộ gia đình.', []],
    ['Họp tổ, ấp và họp khối, xóm, bản.', ['village_meeting']],
    ['Đặt hộp thư “Điều em muốn nói” tại sân trường.', ['survey_feedback']],
    ['Công khai quy trình tại bộ phận một cửa.', ['one_stop_posting']],
    ['Công khai tài sản theo quy định.', []],
    ['Đăng trên website của huyện, ứng dụng “Công dân số”.', ['portal', 'mobile_app']],
    ['Phát sóng trên VTV1 và VOV.', ['tv_radio_province']],
  ])('means: %s', (item, expected) => {
    expect(channelsOf(item)).toEqual(expected)
  })
})

describe('names told by how they are written', () => {
  it.each([
    ['Đăng bài trên Báo Lào Cai.', ['press']],
    ['Báo cáo Ủy ban nhân dân tỉnh.', []],
    ['Phát trên sóng QTV.', ['tv_radio_province']],
    ['Trình BTV Huyện ủy cho ý kiến.', []],
    ['Mở chuyên mục trên trang damha.quangninh.gov.vn.', ['portal']],
    ['Nộp hồ sơ tại địa chỉ dichvucong.gov.vn.', []],
    ['Gửi báo cáo về hộp thư phongnoivu@damha.gov.vn.', []],
    ['Cập nhật thủ tục trên chuyên mục riêng của Cổng.', ['portal']],
    ['Tỷ lệ hồ sơ nộp trực tuyến trên Cổng.', []],
    ['Phát trên Đài TT-TH huyện.', ['loudspeaker_radio']],
    ['Phòng TT-TH của trường.', []],
    ['Chia sẻ trên các trang MXH.', ['social_media_general']],
    ['Gửi thông báo qua app của tỉnh.', ['mobile_app']],
    ['Hướng dẫn người dân tải app của ngân hàng.', []],
    ['Tuyên truyền trên ứng dụng Smart Quảng Ninh.', ['mobile_app']],
    ['Tuyên truyền trên ứng dụng Zalo.', ['social_zalo']],
    ['Tổ chức họp thôn và hội nghị của các khu phố.', ['village_meeting']],
    ['Tổ chức hội nghị áp dụng quy trình mới.', ['conference_meeting']],
    ['Cán bộ không làm việc qua loa, đại khái.', []],
    ['Đọc tin qua loa vào buổi chiều.', ['loudspeaker_radio']],
    ['Tìm hiểu lịch sử thành Cổ Loa.', []],
    ['Tìm hiểu lịch sử qua hệ thống loa.', ['loudspeaker_radio']],
    ['Các hình thức như hội thi, sân khấu hóa chưa tổ chức trong năm nay.', []],
    ['Kiểm tra việc đăng tin trên Cổng thông tin điện tử, Zalo.', []],
    ['Kiểm tra, đôn đốc các đơn vị đăng tin trên Zalo.', ['social_zalo']],
  ])('%s', (item, expected) => {
    expect(channelsOf(item)).toEqual(expected)
  })
})
