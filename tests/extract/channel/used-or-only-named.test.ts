import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

function channelsOf(sentence: string): readonly string[] {
  return factsOfBody(`III. HÌNH THỨC\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)
}

describe('a means counts where the plan means to use it', () => {
  it.each([
    ['In sổ tay và tờ gấp cấp phát cho người dân.', ['leaflet', 'leaflet']],
    ['Tiếp nhận tin báo, tố giác của nhân dân.', []],
    ['Nhắn tin cho phụ huynh mỗi tuần.', ['other']],
    ['Đảng viên cài đặt Sổ tay đảng viên điện tử.', []],
    ['Cấp phát sổ tay cho đảng viên.', ['leaflet']],
    ['Lời lẽ dễ hiểu, không in sổ tay tặng kèm.', []],
    ['80% đảng viên sử dụng Sổ tay đảng viên điện tử.', []],
    ['Phát sổ tay cho đảng viên.', ['leaflet']],
    ['Không tổ chức hội nghị tràn lan.', []],
    ['Không tuyên truyền trên Facebook, TikTok.', []],
    ['Không tuyên truyền chung chung mà đăng cụ thể trên Facebook.', ['social_facebook']],
    ['Do xã chưa có Cổng thông tin điện tử.', []],
    ['Với thôn chưa có điện thì tuyên truyền qua loa cầm tay.', ['loudspeaker_radio']],
    ['Không chỉ tổ chức hội nghị mà còn treo băng rôn.', ['conference_meeting', 'billboard_banner']],
    ['Nhắc việc qua ứng dụng “Công dân số”.', ['mobile_app']],
    ['Đẩy mạnh ứng dụng công nghệ thông tin.', []],
    ['Đọc trên loa vào buổi chiều.', ['loudspeaker_radio']],
    ['Đưa vào sinh hoạt ấp hằng tháng.', ['village_meeting']],
    ['Phối hợp Báo Quảng Ninh viết bài.', ['press']],
    ['Tổ chức diễu hành bằng xe đạp trên các tuyến phố.', ['mobile_info_arts']],
    ['Nâng cao hiệu lực chỉ đạo, điều hành.', []],
  ])('%s', (sentence, expected) => {
    expect(channelsOf(sentence)).toEqual(expected)
  })
})

describe('what is a channel', () => {
  const channelsOf = (text: string): readonly string[] => [
    ...new Set(factsOfBody(`II. HÌNH THỨC TUYÊN TRUYỀN\n1. ${text}`).channel_mentions.map(({ channel }) => channel)),
  ]

  it.each([
    ['a meeting of a board is in no village', 'Tuyên truyền tại phiên họp Ban Chỉ đạo.', []],
    ['a meeting of a hamlet is', 'Tuyên truyền tại cuộc họp bản, cuộc họp thôn.', ['village_meeting']],
    ['a programme named after a dialogue', 'Duy trì chuyên mục “Gặp gỡ, đối thoại” trên Báo Phú Thọ.', ['press']],
    ['a centre that is called after meetings', 'Đặt máy tại Trung tâm Hội nghị tỉnh.', []],
    ['a meeting', 'Tổ chức hội nghị tại các xã.', ['conference_meeting']],
    ['the media by another name', 'Phối hợp với các cơ quan truyền thông đưa tin.', ['press']],
    ['a dialogue', 'Tổ chức đối thoại với doanh nghiệp.', ['dialogue']],
    ['the station of a district', 'Đưa tin trên sóng Đài Phát thanh - Truyền hình cấp huyện.', ['loudspeaker_radio']],
    [
      'the station that people care for',
      'Đưa tin trên Đài Phát thanh - Truyền hình quan tâm theo dõi.',
      ['tv_radio_province'],
    ],
    ['the station of an urban district', 'Đưa tin trên Đài Phát thanh - Truyền hình quận.', ['loudspeaker_radio']],
    ['what is refused with all of its list', 'Không tổ chức các hội thi, cuộc thi quy mô lớn.', []],
    [
      'what stands behind a refusal',
      'Không tổ chức lễ phát động, tuyên truyền trên mạng xã hội.',
      ['social_media_general'],
    ],
    ['a screen', 'Đặt màn hình tra cứu tại trụ sở.', ['digital_board']],
    ['a forum', 'Mở diễn đàn Chính quyền lắng nghe ý kiến Nhân dân.', ['dialogue']],
    ['the uses of an application are told of', 'Giới thiệu tiện ích của VNeID.', []],
    ['a programme of training', 'Đưa nội dung vào chương trình bồi dưỡng ngạch chuyên viên.', ['training']],
    ['the station of the province', 'Đưa tin trên sóng Đài Phát thanh - Truyền hình tỉnh.', ['tv_radio_province']],
  ])('%s', (_, text, expected) => {
    expect(channelsOf(text)).toEqual(expected)
  })
})

describe('means that are none', () => {
  const channelsOf = (section: string, sentence: string): readonly string[] =>
    factsOfBody(`II. ${section}\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)

  it.each([
    ['NỘI DUNG TUYÊN TRUYỀN', 'Kết quả cuộc thi sáng kiến cải cách hành chính năm 2022.', []],
    ['HÌNH THỨC', 'Tổ chức cuộc thi sáng kiến cải cách hành chính.', ['contest']],
    ['HÌNH THỨC', 'Tuyên truyền Đại hội Thi đua yêu nước.', []],
    ['HÌNH THỨC', 'Tổ chức hội thi tìm hiểu cải cách hành chính.', ['contest']],
    ['NỘI DUNG TUYÊN TRUYỀN', 'Thủ đoạn giả danh cán bộ để lừa đảo qua mạng xã hội.', []],
    ['HÌNH THỨC', 'Đăng tải trên mạng xã hội.', ['social_media_general']],
    ['HÌNH THỨC', 'Hướng dẫn người cao tuổi sử dụng VNeID.', []],
    ['HÌNH THỨC', 'Gửi thông báo qua VNeID.', ['mobile_app']],
    ['HÌNH THỨC', 'Sử dụng phần mềm để gửi thông báo.', ['mobile_app']],
    ['HÌNH THỨC', 'Vận động cửa hàng niêm yết mã QR thanh toán.', []],
    ['HÌNH THỨC', 'Niêm yết mã QR tra cứu hồ sơ.', ['one_stop_posting']],
    [
      'NỘI DUNG',
      'Tổ chức các hội nghị, tọa đàm, cuộc thi tìm hiểu pháp luật, đối thoại chính sách.',
      ['conference_meeting', 'conference_meeting', 'contest', 'dialogue'],
    ],
    [
      'NỘI DUNG',
      'Hưởng ứng với các hoạt động thiết thực, như: mít tinh; hội thi tìm hiểu; hội nghị triển khai.',
      ['contest', 'conference_meeting'],
    ],
    ['NỘI DUNG', 'Các nội dung như: quy chế; hội thi; hội nghị triển khai.', []],
    ['NỘI DUNG', 'Phát động cuộc thi trực tuyến đến toàn thể cán bộ.', ['contest']],
    ['NỘI DUNG', 'Phát huy hiệu quả cuộc thi.', []],
    ['HÌNH THỨC', 'Tổ chức xe ô tô lưu động tại các xã.', ['mobile_info_arts']],
    ['HÌNH THỨC', 'Đẩy mạnh chuyển đổi số báo chí.', []],
    ['NỘI DUNG', 'Kết quả các hội nghị, tọa đàm, cuộc thi tìm hiểu pháp luật của tỉnh.', []],
  ])('%s: %s', (section, sentence, expected) => {
    expect(channelsOf(section, sentence)).toEqual(expected)
  })
})

describe('what is named and not used', () => {
  const used = (sentence: string): readonly string[] => [
    ...new Set(factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)),
  ]

  it.each<readonly [string, readonly string[]]>([
    ['Hạt Kiểm lâm theo dõi thông tin cháy rừng trên trang web của Cục Kiểm lâm.', []],
    ['Hướng dẫn người dân truy cập và sử dụng Cổng thông tin điện tử để tra cứu hồ sơ.', []],
    ['Cập nhật hồ sơ để người dân tra cứu trên Cổng thông tin điện tử huyện.', ['portal']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc huyện theo dõi, đỡ đầu các xã xây dựng nông thôn mới.', []],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc huyện vận động hội viên nộp hồ sơ trực tuyến.', ['mass_organisation']],
    ['Phối hợp phụ huynh trong công tác giáo dục.', []],
    ['Tuyên truyền trong các buổi họp phụ huynh.', ['conference_meeting']],
    ['Giao Ban Văn hóa - Thông tin kiểm tra, báo cáo kết quả.', []],
    ['Giao ban cải cách hành chính hằng quý với các xã.', ['conference_meeting']],
    ['Sửa chữa trường, lớp học ở các thôn.', []],
    ['Mở các lớp học kỹ năng số cho người dân.', ['training']],
    ['Duy trì “Lớp học một giờ” cho tiểu thương.', ['training']],
    ['Xây dựng thương hiệu cho sản phẩm đặc sản của huyện.', []],
    ['Phát hành đặc san, tập san của ngành.', ['leaflet']],
    ['Gửi báo cáo về Bộ qua Cục Báo chí.', []],
    ['Quản lý thông tin trên báo chí và mạng Internet.', []],
    ['Cung cấp thông tin cho báo chí.', ['press']],
    ['Nâng cao hiểu biết của người dân về việc lấy ý kiến Nhân dân.', []],
    ['Tổ chức việc lấy ý kiến Nhân dân đối với dự thảo Luật.', ['survey_feedback']],
  ])('%s', (sentence, expected) => {
    expect(used(sentence)).toEqual(expected)
  })
})

describe('words that look like a channel', () => {
  const channels = (text: string) =>
    factsOfBody(`II. HÌNH THỨC\n${text}`).channel_mentions.map(({ channel }) => channel)

  it('xã hội quan tâm is no village hall', () => {
    expect(channels('1. Chú trọng các vấn đề dư luận xã hội quan tâm ở khu dân cư.')).toEqual([])
  })
})

it('two stations of one kind are no loudspeakers', () => {
  const channels = (sentence: string) => [
    ...new Set(factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)),
  ]
  expect(channels('Phối hợp với đài phát thanh, đài truyền hình ở Trung ương tuyên truyền về cải cách.')).toEqual([
    'tv_radio_province',
  ])
  expect(channels('Phát tin trên đài phát thanh, loa truyền thanh các xã.')).toEqual(['loudspeaker_radio'])
})

/** Sentences in which channels are told in passing, written before any of them was read. */
describe('channels in passing', () => {
  const channels = (sentence: string) => [
    ...new Set(factsOfBody(`II. NHIỆM VỤ\n- ${sentence}`).channel_mentions.map(({ channel }) => channel)),
  ]

  it.each<readonly [string, readonly string[]]>([
    ['Bố trí máy tính, ti vi ở khu vực chờ để chiếu các đoạn phim hướng dẫn.', ['digital_board']],
    ['Người dân cần hỗ trợ gọi số 0203.3880.111 trong giờ hành chính.', ['hotline']],
    ['Kéo đường dây điện, đường truyền về trụ sở.', []],
    ['In 500 tờ hướng dẫn cỡ A5, dán tại bộ phận một cửa.', ['leaflet', 'one_stop_posting']],
    ['Mở hòm thư góp ý, bố trí sổ ghi ý kiến tại trụ sở.', ['survey_feedback']],
    ['Mời phóng viên thường trú viết bài về cách làm hay.', ['press']],
    ['Thông báo trên sóng đài tỉnh và đài huyện.', ['tv_radio_province', 'loudspeaker_radio']],
    ['Các chi bộ đưa nội dung vào buổi sinh hoạt định kỳ.', ['conference_meeting']],
    ['Công khai số điện thoại, địa chỉ email của lãnh đạo UBND xã.', ['hotline']],
    ['Triển khai hệ thống phòng họp không giấy.', []],
    ['Sắp xếp lại các đơn vị sự nghiệp, thôn, tổ dân phố.', []],
    ['Biên soạn sổ tay hỏi đáp về thủ tục đất đai.', ['leaflet']],
    ['Công bố Chỉ số đo lường sự hài lòng của người dân.', []],
  ])('%s', (sentence, expected) => {
    expect(channels(sentence)).toEqual(expected)
  })
})
