import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { VocabularyRow } from './vocabulary-row.js'

/** What a phrase must stand with before it counts as the use of a channel; see `extract/channel-use.ts`. */
export type ChannelCondition =
  | 'named'
  /** Counts outside sections that list what is to be made known. */
  | 'outside_content'
  /** Counts unless it is a result to be reported: `kết quả khảo sát`. */
  | 'not_result'
  /** Counts where the clause ties it to communication: `lồng ghép`, `gắn với`. */
  | 'integrated'
  /** Counts where the clause tells a place of the village. */
  | 'village'
  /** Counts where the clause names feedback. */
  | 'feedback'

export interface ChannelRow extends VocabularyRow<ChannelCode> {
  readonly condition: ChannelCondition
}

export const channelVocabulary: readonly ChannelRow[] = [
  {
    code: 'portal',
    condition: 'named',
    phrases: [
      'cổng thông tin điện tử',
      'trang thông tin điện tử',
      'cổng trang thông tin điện tử',
      'trang thông tin',
      'cổng thông tin',
      'cổng TTĐT',
      'trang TTĐT',
      'website',
      'trang web',
    ],
    example: 'đăng trên Cổng thông tin điện tử của huyện',
    counterExample: 'nộp hồ sơ trên Cổng dịch vụ công',
  },
  { code: 'social_zalo', condition: 'named', phrases: ['zalo'], example: 'nhóm Zalo của tổ dân phố', counterExample: 'mạng xã hội' },
  {
    code: 'social_facebook',
    condition: 'named',
    phrases: ['facebook', 'fanpage', 'fan page'],
    example: 'trang Facebook của Đoàn xã',
    counterExample: 'trang tin của huyện',
  },
  {
    code: 'social_media_general',
    condition: 'named',
    phrases: ['mạng xã hội', 'các nền tảng xã hội', 'youtube', 'tiktok', 'truyền thông xã hội'],
    example: 'chia sẻ lên các trang mạng xã hội',
    counterExample: 'đời sống xã hội',
  },
  {
    code: 'loudspeaker_radio',
    condition: 'named',
    phrases: [
      'truyền thanh',
      'đài truyền thanh',
      'trạm truyền thanh',
      'hệ thống truyền thanh',
      'loa truyền thanh',
      'đài phát thanh',
      'hệ thống phát thanh',
      'phát thanh cơ sở',
      'loa phát thanh',
    ],
    example: 'phát trên hệ thống truyền thanh cơ sở',
    counterExample: 'Đài Phát thanh và Truyền hình tỉnh',
  },
  {
    code: 'tv_radio_province',
    condition: 'named',
    phrases: ['phát thanh truyền hình', 'phát thanh và truyền hình', 'đài truyền hình', 'đài PTTH', 'đài PT TH', 'sóng truyền hình', 'kênh truyền hình'],
    example: 'phóng sự trên Đài Phát thanh - Truyền hình tỉnh',
    counterExample: 'Đài Phát thanh phường',
  },
  {
    code: 'press',
    condition: 'named',
    phrases: ['báo chí', 'thông tin đại chúng', 'truyền thông đại chúng', 'báo điện tử', 'báo in', 'tạp chí', 'cơ quan thông tấn'],
    example: 'phối hợp với các cơ quan báo chí đưa tin',
    counterExample: 'chế độ thông tin, báo cáo',
  },
  {
    code: 'conference_meeting',
    condition: 'outside_content',
    phrases: [
      'hội nghị',
      'hội thảo',
      'tọa đàm',
      'giao ban',
      'cuộc họp',
      'sinh hoạt chi bộ',
      'họp giao ban',
      'buổi họp',
      'chương trình họp',
      'sinh hoạt chuyên đề',
    ],
    example: 'lồng ghép trong các hội nghị, hội thảo',
    counterExample: 'Hội nghị lần thứ tư Ban Chấp hành Trung ương',
  },
  {
    code: 'training',
    condition: 'outside_content',
    phrases: ['tập huấn', 'lớp bồi dưỡng', 'lớp đào tạo', 'chương trình đào tạo bồi dưỡng', 'khóa bồi dưỡng', 'bồi dưỡng nghiệp vụ', 'bồi dưỡng kiến thức'],
    example: 'tổ chức tập huấn cho công chức làm công tác cải cách hành chính',
    counterExample: 'chất lượng đào tạo nghề',
  },
  {
    code: 'one_stop_posting',
    condition: 'named',
    phrases: ['niêm yết'],
    example: 'niêm yết công khai thủ tục tại Bộ phận một cửa',
    counterExample: 'công khai thủ tục hành chính',
  },
  {
    code: 'leaflet',
    condition: 'named',
    phrases: ['tờ rơi', 'tờ gấp', 'sổ tay', 'ấn phẩm', 'cẩm nang', 'tờ bướm', 'tờ dán'],
    example: 'in ấn tờ rơi, sổ tay hỏi đáp',
    counterExample: 'sản phẩm truyền thông',
  },
  {
    code: 'billboard_banner',
    condition: 'named',
    phrases: ['pa nô', 'pano', 'áp phích', 'băng rôn', 'băng zôn', 'băng cờ', 'khẩu hiệu', 'biểu ngữ', 'panô'],
    example: 'treo băng rôn, khẩu hiệu trên các trục đường',
    counterExample: 'banner trên trang tin',
  },
  {
    code: 'digital_board',
    condition: 'named',
    phrases: ['bảng điện tử', 'bảng tin điện tử', 'màn hình led', 'bảng led', 'màn hình điện tử', 'bảng chữ điện tử', 'màn hình cảm ứng'],
    example: 'chạy chữ trên bảng điện tử tại trụ sở',
    counterExample: 'bảng niêm yết của cơ quan',
  },
  {
    code: 'contest',
    condition: 'outside_content',
    phrases: ['hội thi', 'cuộc thi', 'thi tìm hiểu', 'hội diễn'],
    example: 'tổ chức cuộc thi tìm hiểu cải cách hành chính',
    counterExample: 'công tác thi đua, khen thưởng',
  },
  {
    code: 'dialogue',
    condition: 'outside_content',
    phrases: ['đối thoại', 'tiếp xúc cử tri', 'gặp gỡ doanh nghiệp', 'cà phê doanh nhân'],
    example: 'tổ chức đối thoại với doanh nghiệp',
    counterExample: 'hội nghị tổng kết',
  },
  {
    code: 'survey_feedback',
    condition: 'not_result',
    phrases: [
      'khảo sát',
      'lấy ý kiến',
      'thăm dò ý kiến',
      'trưng cầu',
      'hỏi đáp',
      'hòm thư góp ý',
      'hộp thư góp ý',
      'tiếp nhận phản ánh',
      'tiếp nhận trả lời phản ánh',
      'đăng tải ý kiến phản ánh',
      'phiếu khảo sát',
    ],
    example: 'khảo sát mức độ hài lòng của người dân',
    counterExample: 'tuyên truyền kết quả khảo sát mức độ hài lòng',
  },
  {
    code: 'hotline',
    condition: 'named',
    phrases: ['đường dây nóng', 'tổng đài'],
    example: 'công khai số điện thoại đường dây nóng',
    counterExample: 'đường truyền số liệu',
  },
  {
    code: 'hotline',
    condition: 'feedback',
    phrases: ['số điện thoại', 'địa chỉ email', 'hộp thư điện tử', 'thư điện tử'],
    example: 'công khai số điện thoại tiếp nhận phản ánh, kiến nghị',
    counterExample: 'cập nhật số điện thoại của hộ gia đình',
  },
  {
    code: 'village_meeting',
    condition: 'named',
    phrases: [
      'họp thôn',
      'họp tổ dân phố',
      'họp khu dân cư',
      'họp xóm',
      'họp bản',
      'họp ấp',
      'họp khu phố',
      'họp dân',
      'cuộc họp của thôn',
      'cuộc họp thôn',
      'nhà văn hóa thôn',
      'nhà văn hóa các thôn',
      'nhà văn hóa khu dân cư',
      'nhà văn hóa tổ dân phố',
      'sinh hoạt cộng đồng',
      'sinh hoạt khu dân cư',
      'sinh hoạt thôn',
      'sinh hoạt tổ dân phố',
    ],
    example: 'tuyên truyền tại các buổi họp thôn',
    counterExample: 'các cuộc họp của cơ quan',
  },
  {
    code: 'village_meeting',
    condition: 'village',
    phrases: ['nhà văn hóa', 'nhà sinh hoạt'],
    example: 'tại nhà văn hóa các thôn, tổ dân phố',
    counterExample: 'xây dựng nhà văn hóa huyện',
  },
  {
    code: 'legal_education_integration',
    condition: 'integrated',
    phrases: ['phổ biến giáo dục pháp luật', 'phổ biến pháp luật', 'giáo dục pháp luật', 'PBGDPL'],
    example: 'lồng ghép vào công tác phổ biến, giáo dục pháp luật',
    counterExample: 'kiểm tra công tác phổ biến, giáo dục pháp luật',
  },
  {
    code: 'mobile_app',
    condition: 'outside_content',
    phrases: ['ứng dụng di động', 'ứng dụng trên điện thoại', 'ứng dụng trên thiết bị di động', 'phần mềm', 'app di động', 'VNeID'],
    example: 'tuyên truyền qua các ứng dụng di động',
    counterExample: 'ứng dụng công nghệ thông tin',
  },
  {
    code: 'oral_propaganda',
    condition: 'named',
    phrases: ['tuyên truyền miệng', 'báo cáo viên', 'tuyên truyền viên'],
    example: 'qua đội ngũ báo cáo viên, tuyên truyền viên',
    counterExample: 'báo cáo Ủy ban nhân dân huyện',
  },
  {
    code: 'mobile_info_arts',
    condition: 'named',
    phrases: ['thông tin lưu động', 'tuyên truyền lưu động', 'cổ động', 'văn nghệ', 'sân khấu hóa', 'tiểu phẩm', 'văn hóa văn nghệ', 'xe loa'],
    example: 'đội thông tin lưu động biểu diễn tại các xã',
    counterExample: 'lưu động hồ sơ giữa các bộ phận',
  },
  {
    code: 'other',
    condition: 'outside_content',
    phrases: ['tin nhắn', 'SMS', 'thư ngỏ', 'mã QR'],
    example: 'gửi tin nhắn tới chủ thuê bao trên địa bàn',
    counterExample: 'các hình thức khác phù hợp',
  },
]
