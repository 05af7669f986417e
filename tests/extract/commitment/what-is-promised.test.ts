import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

describe('what is committed to', () => {
  const commitmentsOf = (text: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${text}`).commitments.map(
      ({ kind, index_code, comparator, value }) =>
        `${kind} | ${index_code ?? '–'} | ${comparator ?? ''}${value === null ? '–' : String(value)}`,
    )

  it.each([
    ['a source of money behind a colon', 'Kinh phí: sử dụng dự toán chi thường xuyên của các xã.', ['budget | – | –']],
    ["money of one's own", 'Sử dụng kinh phí tự chủ của đơn vị.', ['budget | – | –']],
    ['how much is expected', 'Dự kiến kinh phí: 275 triệu đồng.', ['budget | – | 275']],
    ['how money is to be used', 'Sử dụng kinh phí đúng mục đích, tiết kiệm.', []],
    ['every year there is money', 'Kinh phí nằm trong dự toán được giao hằng năm.', ['budget | – | –']],
    ['growth against the year before', 'Kinh tế tăng 7,07% (cùng kỳ 6,64%).', []],
    ['a rank among all behind it is what was reached', 'Đạt 82,4%, xếp hạng 31/63 (tăng 05 bậc).', []],
    [
      'what a year before brought',
      'Năm 2021, chỉ số PAPI của huyện đạt 41,5 điểm, được xếp vào nhóm trung bình.',
      ['index | PAPI | –'],
    ],
    ['points with a comma', 'Chỉ số PAPI đạt từ 43,25 điểm trở lên.', ['index | PAPI | –', 'target | PAPI | >=43.25']],
    ['times a year', 'Thăm dò dư luận bằng phiếu hỏi 02 lần trong năm.', ['frequency | – | 2']],
    ['times in every month', 'Mỗi tháng họp 01 lần để thống nhất chủ đề.', ['frequency | – | 1']],
    ['a time that is none of a period', 'Họp lần 02 trong năm.', []],
    ['what was built by then', 'Các xã đã xây dựng 05 mô hình.', []],
    ['what is handed over', 'Bàn giao 05 nhà nhân ái cho hộ nghèo.', ['target | – | 5']],
    ['who joins', 'Kết nạp mới 1.200 đoàn viên.', ['target | – | 1200']],
    ['files that are taken in', 'Từ ngày 01/3/2021 thu nhận 46.000 hồ sơ.', ['target | – | 46000']],
    ['files anywhere', 'Giải quyết hồ sơ tại 46 hồ sơ mẫu.', []],
    ['what money is for, in a list', 'Dự trù kinh phí, xăng xe, máy phát điện.', ['budget | – | –']],
    ['what is drafted', 'Biên soạn 04 đề cương tuyên truyền.', ['target | – | 4']],
    ['hours that are not to be passed', 'Không quá 02 giờ/hồ sơ.', ['target | – | <=2']],
    ['an hour of the day', 'Làm việc từ 7 giờ 30.', []],
    ['money to be estimated', 'Dự toán kinh phí tuyên truyền.', ['budget | – | –']],
    ['money to be added', 'Bổ sung kinh phí cho các xã.', ['budget | – | –']],
    ['what is put up', 'Lắp mới 30 pano trên các trục đường.', ['target | – | 30']],
    ['a most', 'Chờ tối đa 25 phút/lượt.', ['target | – | <=25']],
    ['what was held', 'Đã 25 lần họp.', []],
    ['where a goal starts from', 'Tăng từ 70% lên 85% hồ sơ trực tuyến.', ['target | – | 85']],
    [
      'steps that are left, and days',
      'Rút ngắn quy trình từ 8 bước còn 5 bước; thời gian xuống còn 02 ngày làm việc.',
      ['target | – | 5', 'target | – | 2'],
    ],
    ['where a goal starts from, with a least end', 'Nâng tỷ lệ từ 31,4% lên tối thiểu 75%.', ['target | – | >=75']],
    [
      'what a year before had, one after another',
      'Nội trú: ≥ 90%; ngoại trú: ≥ 85% (năm 2020 lần lượt là 86,3%; 81%).',
      ['target | – | >=90', 'target | – | >=85'],
    ],
    ['how many courses', 'Số lượng: 04 lớp.', ['target | – | 4']],
    ['a report announced by its label', 'Chế độ báo cáo: 17 giờ thứ Sáu hàng tuần.', ['reporting | – | –']],
    ['what is told to somebody is no report', 'Điện báo cho Sở khi có ngộ độc.', []],
    ['minutes that something falls to', 'Thời gian chờ khám giảm từ 120 phút xuống còn 90 phút.', ['target | – | 90']],
    ['communes that rise in number', 'Tăng số xã đạt chuẩn từ 5 xã lên 8 xã.', ['target | – | 8']],
    [
      'what has come about so far, in brackets',
      'Bảo hiểm y tế đạt 95% dân số (mới 91% trong kỳ).',
      ['target | – | 95'],
    ],
    [
      'a document of each year before a number',
      'Đưa vào nghị quyết hằng năm, nhận đỡ đầu ít nhất 01 thôn.',
      ['frequency | – | –', 'target | – | >=1'],
    ],
    [
      'what the year before had, in brackets',
      'Trên 60% hồ sơ nộp trực tuyến (chỉ tiêu năm 2022 là 55%).',
      ['target | – | >60'],
    ],
    ['what the year before reached', 'Năm 2022 đạt 71% hồ sơ, phấn đấu năm 2023 đạt 80%.', ['target | – | 80']],
    ['a year to come', 'Đến năm 2025 đạt 80%, năm 2030 đạt 95%.', ['target | – | 80', 'target | – | 95']],
    ['a month before a verb', 'Từ tháng 3 đến tháng 10 tổ chức các lớp.', []],
    ['sheets that are counted', 'Mỗi tháng phát 10 tờ tin.', ['frequency | – | 10']],
    ['pieces of a thing', 'Treo 6 cái băng rôn.', ['target | – | 6']],
    ['what is told when something goes wrong', 'Nếu có vướng mắc, các xã báo cáo về Văn phòng.', []],
    ['what is told in any case', 'Các xã báo cáo vướng mắc về Văn phòng; báo cáo về Văn phòng.', ['reporting | – | –']],
    ['opinions on satisfaction', 'Lấy ý kiến đánh giá sự hài lòng của người dân.', ['index | SIPAS | –']],
    ['sheets of a survey', 'Thực hiện khảo sát 1.200 phiếu.', ['target | – | 1200']],
    ['a number for each', 'Treo khẩu hiệu (mỗi xã 03 băng rôn).', ['target | – | 3']],
    ['a number of each', 'Theo dõi mỗi bài 03 băng rôn.', []],
    ['money that is refused', 'Không sử dụng kinh phí của đề án khác.', []],
    ['once in six months', 'Sáu tháng một lần rà soát dữ liệu.', ['frequency | – | 1']],
    ['at least once in six months', 'Chủ tịch đối thoại ít nhất 06 tháng một lần.', ['frequency | – | >=1']],
    ['once a quarter', 'Đối thoại mỗi quý một lần.', ['frequency | – | 1']],
    ['a part of a year', 'Sau tháng một là mùa khô.', []],
    ['words of a movement’s name', 'Vận động hội viên thực hiện “mỗi tuần dọn dẹp một nơi”.', []],
    ['figures to be sent', 'Hằng tháng gửi số liệu về Sở Nội vụ.', ['reporting | – | –']],
    ['figures that are not sent', 'Không gửi số liệu về Sở Nội vụ.', []],
    ['a report when asked for', 'Báo cáo đột xuất khi có yêu cầu của Bộ.', ['reporting | – | –']],
    [
      'the months of a report, with a day in brackets',
      'Quý, 6 tháng (trước ngày 20) dự thảo báo cáo UBND tỉnh.',
      ['reporting | – | –'],
    ],
    ['all units of a kind', '8/8 khu phố có Tổ công nghệ số.', ['target | – | 8']],
    ['units of several kinds', 'Trên hệ thống loa của 17/17 xã, thị trấn.', ['target | – | 17']],
    ['a part of them', '12/17 xã có trang thông tin điện tử.', []],
    ['a part of them that is aimed at', 'Phấn đấu 15/17 xã có trang thông tin điện tử.', ['target | – | 15']],
    ['all of them that have it already', '9/9 xã đã có trang thông tin điện tử.', []],
    ['a day and a month', 'Đến ngày 11/11 xã tổ chức ra quân.', []],
    ['a place among all', 'Giữ thứ 9/9 huyện.', []],
    ['a number behind what it counts', 'Cấp phát tờ gấp pháp luật: 20.000 tờ.', ['target | – | 20000']],
    ['a number behind what it does not count', 'Nội dung gồm: 12 lớp từ.', []],
    ['signatures to be issued', 'Cấp mới 1.500 chữ ký số.', ['target | – | 1500']],
    ['a part of a word is no comparison', 'Chọn 01 xã làm điểm.', []],
    ['models to be chosen', 'Lựa chọn 09 mô hình điểm.', ['target | – | 9']],
    ['pupils that are compared', 'Quy mô tối thiểu 2.000 học sinh tham gia.', ['target | – | >=2000']],
    ['pupils that are there', 'Thông tin đến 2.000 học sinh.', []],
    ['what is reached so far', 'Tỷ lệ hồ sơ trực tuyến mới đạt 61%.', []],
    ['what is to be reached anew', 'Phấn đấu tỷ lệ hồ sơ trực tuyến mới đạt 61%.', ['target | – | 61']],
    ['what others have', 'Điểm khảo sát thấp hơn bình quân cả nước (82,1%).', []],
    ['what falls short of a goal', '3/9 huyện không hoàn thành 100% kế hoạch.', []],
    ['what is not to be passed', 'Không quá 2% hồ sơ trễ hẹn.', ['target | – | <=2']],
    ['what is still open', 'Hiện còn 43 hồ sơ quá hạn (0,8%).', []],
    ['what is to be brought down to', 'Giảm còn 5% hồ sơ quá hạn.', ['target | – | 5']],
    ['a sentence on what is lacking', 'Một số chi bộ còn lúng túng, sinh hoạt đạt 46%; người già chiếm 18%.', []],
    ['a share to be reached', 'Kinh tế số chiếm 18% GRDP.', ['target | – | 18']],
    [
      'a sentence on a quarter before',
      'Đẩy mạnh cải cách. Trong quý IV năm 2022 hồ sơ đúng hạn tăng; tài khoản đạt 71,3%. Hồ sơ số đạt 80%.',
      ['target | – | 80'],
    ],
    ['a sentence on a quarter to come', 'Trong quý IV năm 2023, hồ sơ số đạt 80%.', ['target | – | 80']],
    ['a rank behind a share', 'Chỉ số PAPI đạt 81,37%, xếp thứ 40/63.', ['index | PAPI | –']],
    ['what was made', 'Đài đã xây dựng 312 chuyên mục, 215 tin, bài.', []],
    ['what was handed out', 'Hơn 60.000 tờ gấp đã được phát đến hộ gia đình.', []],
    [
      'what a paragraph on a year before tells',
      'Năm 2022, Đài mở 48 chuyên mục; hồ sơ đúng hạn đạt 99,2%. Hài lòng đạt 85%.',
      [],
    ],
    ['the years before', 'Giai đoạn 2016 - 2020, Báo mở chuyên trang với 1.460 tin, bài.', []],
    ['an aim behind a year before', 'Năm 2022 đạt 71%. Phấn đấu hồ sơ trực tuyến đạt trên 80%.', ['target | – | >80']],
    ['a paragraph that turns to its own year', 'Năm 2022, còn hạn chế. Năm 2023, in 500 tờ gấp.', ['target | – | 500']],
    ['a share that was reached', 'Công an đã thu nhận 78.215 hồ sơ căn cước, đạt 91,3%.', []],
    ['the year behind a value', 'Giảm 5% biên chế; 25% lãnh đạo trẻ là tỷ lệ đạt được năm 2022.', ['target | – | 5']],
    ['accounts to be opened', 'Kích hoạt 50.000 tài khoản định danh.', ['target | – | 50000']],
    ['teams to be formed', 'Thành lập 08 đội tuyên truyền lưu động.', ['target | – | 8']],
    ['what is published too seldom', 'Một số đơn vị chưa cập nhật thường xuyên chuyên mục.', []],
    ['what is not to be sent', 'Gửi báo cáo về Sở ngày 20. Không gửi báo cáo giấy.', ['reporting | – | –']],
    ['what was published is to be posted', 'Niêm yết 100% thủ tục đã được công bố.', ['target | – | 100']],
    ['what is not regular', 'Việc cập nhật tin bài chưa thường xuyên.', []],
    ['how a line works', 'Bảo đảm đường dây nóng hoạt động thường xuyên.', []],
    ['once a week', 'Trang tin được cập nhật mỗi tuần một lần.', ['frequency | – | 1']],
    [
      'every day at a place',
      'Công khai tình hình xử lý hồ sơ hằng ngày trên Cổng Dịch vụ công.',
      ['frequency | – | –'],
    ],
    ['what follows where nothing is reported', 'Đơn vị không gửi báo cáo đúng hạn sẽ bị trừ điểm thi đua.', []],
    ['the index of districts', 'Bộ chỉ số đánh giá CCHC cấp xã.', ['index | PAR_INDEX | –']],
    ['from a value up', 'Từ 70% hồ sơ trở lên.', ['target | – | >=70']],
    ['growth to be reached', 'Phấn đấu hồ sơ trực tuyến tăng 7,07%.', ['target | – | 7.07']],
    ['a range in percent', 'Giảm 5-10% thời gian giải quyết.', ['target | – | >=5']],
    ['a range that is not to be passed', 'Không quá 5-10% hồ sơ trễ hạn.', ['target | – | <=10']],
    ['a range with a most', 'Tối đa 1-2% hồ sơ trễ hạn.', ['target | – | <=2']],
    ['a range to stay below', 'Hồ sơ trễ hạn dưới 5-10%.', ['target | – | <10']],
    ['a range to be passed', 'Hồ sơ đúng hạn trên 90-95%.', ['target | – | >90']],
    ['a range with two signs', 'Đạt 98,5% - 99,5% hồ sơ.', ['target | – | >=98.5']],
    ['a range with stops', 'Đạt 98.5% - 99.5% hồ sơ.', ['target | – | >=98.5']],
    ['two values that fall', 'Cấp huyện, cấp xã đạt 100% - 50% hồ sơ.', ['target | – | 100', 'target | – | 50']],
    ['two values that fall, close together', 'Cấp huyện, cấp xã giảm 10%-5%.', ['target | – | 10', 'target | – | 5']],
    ['the number of a goal', 'Chỉ tiêu 1 - 80% hồ sơ trực tuyến.', ['target | – | 80']],
    ['the number of a quarter', 'Hoàn thành trong quý 2 - 50% hồ sơ.', ['target | – | 50']],
    [
      'growth to be reached against the year before',
      'Phấn đấu hồ sơ trực tuyến tăng 10% so với cùng kỳ.',
      ['target | – | 10'],
    ],
    [
      'a goal behind a comparison',
      'Hồ sơ trực tuyến cao hơn cùng kỳ năm trước, phấn đấu đạt trên 95%.',
      ['target | – | >95'],
    ],
    ['a goal with the year before in brackets', 'Phấn đấu tăng 7% (cùng kỳ 6,64%).', ['target | – | 7']],
    ['a report that is a way to look', 'Kiểm tra kịp thời các xã qua báo cáo.', []],
    ['a report that is due', 'Kịp thời tổng hợp kết quả báo cáo UBND huyện.', ['reporting | – | –']],
    [
      'money behind the colon of a heading',
      'V. KINH PHÍ: 350.000.000 đồng từ nguồn ngân sách năm 2026.',
      ['budget | – | 350000000'],
    ],
    ['where a unit comes from', 'Xã mới được nhập từ 4 xã cũ và địa bàn rộng.', []],
    ['a least number of units', 'Tổ chức truyền thông tại từ 4 xã trở lên.', ['target | – | >=4']],
    ['two shares', 'Đạt 50%, năm sau đạt 60% hồ sơ.', ['target | – | 50', 'target | – | 60']],
    ['competitiveness of departments', 'Nâng cao chỉ số năng lực cạnh tranh cấp sở, ngành.', ['index | DDCI | –']],
    ['competitiveness of the province', 'Nâng cao chỉ số năng lực cạnh tranh cấp tỉnh.', ['index | PCI | –']],
  ])('%s', (_, text, expected) => {
    expect(commitmentsOf(text)).toEqual(expected)
  })

  it.each([
    ['what is to be done is promised', 'Treo 48 băng rôn tại các thôn.', ['target']],
    ['what is to be made known is not', 'Tuyên truyền kết quả xây dựng 48 mô hình.', []],
    ['nor in a place', 'Tuyên truyền trên địa bàn về việc xây dựng 48 mô hình.', []],
    ['how it is made known is', 'Tuyên truyền trên đài truyền thanh, mỗi tuần ít nhất 02 lần.', ['frequency']],
    ['by means for the eye too', 'Tuyên truyền trực quan: treo 48 băng rôn tại các thôn.', ['target']],
  ])('in a section on content %s', (_, text, expected) => {
    const { commitments } = factsOfBody(`II. NỘI DUNG\n1. ${text}`)
    expect(commitments.map(({ kind }) => kind)).toEqual(expected)
  })
})

describe('where a promise begins', () => {
  it.each([
    ['behind the conjunction before its verb', 'In và cấp phát 5.000 tờ rơi.', 'cấp phát 5.000 tờ rơi'],
    [
      'behind a name with a conjunction',
      'Phát trên Đài Phát thanh và Truyền hình tỉnh ít nhất 03 lần/tuần.',
      'ít nhất 03 lần/tuần',
    ],
  ])('%s', (_, sentence, quote) => {
    const { commitments } = factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
    expect(commitments.map((row) => row.quote)).toEqual([quote])
  })
})

describe('what is promised', () => {
  const promisesOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${sentence}`).commitments.map(({ kind, value, unit, frequency }) =>
      `${kind} ${String(value ?? '')} ${unit ?? frequency ?? ''}`.trim(),
    )

  it.each([
    ['Đăng tải tối thiểu 12 tin, bài về cải cách hành chính mỗi tháng.', ['frequency 12 tin, bài/tháng']],
    ['Đăng tải tối thiểu 12 tin, bài về cải cách hành chính.', ['target 12 tin, bài']],
    ['Đối thoại với Nhân dân tối thiểu 01 lần/6 tháng.', ['frequency 1 lần/6 tháng']],
    ['Kiểm tra công tác tuyên truyền tại 04 xã.', ['target 4 xã']],
    ['Tuyên truyền kết quả tại 04 xã.', []],
    [
      'Tổng kinh phí thực hiện 850 triệu đồng, bố trí trong dự toán ngân sách huyện.',
      ['budget 850 triệu đồng', 'budget'],
    ],
    ['Kinh phí dự kiến 120 triệu đồng, ngân sách huyện năm 2023.', ['budget 120 triệu đồng']],
    ['Đề cao trách nhiệm báo cáo, giải trình của người đứng đầu.', []],
    ['Tổng hợp, báo cáo kết quả với UBND huyện hằng quý.', ['reporting  hằng quý']],
  ])('%s', (sentence, expected) => {
    expect(promisesOf(sentence).map((line) => line.replace(/\s+/g, ' '))).toEqual(
      expected.map((line) => line.replace(/\s+/g, ' ')),
    )
  })
})

describe('indices and promised numbers', () => {
  const rowsOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${sentence}`).commitments.map(
      ({ kind, index_code, value }) => `${kind} ${index_code ?? ''} ${String(value ?? '')}`,
    )

  it.each([
    [
      'Nâng cao Chỉ số cải cách hành chính của huyện, điểm thành phần trong Chỉ số năng lực cạnh tranh cấp tỉnh (PCI).',
      ['index PAR_INDEX ', 'index PCI '],
    ],
    ['Nâng cao chỉ số hài lòng SIPAS của huyện.', ['index SIPAS ']],
    ['Đơn giản hóa ít nhất 05 TTHC.', ['target  5']],
    ['Duyệt đăng tin\n4\nbài trong ngày.', []],
    ['Duyệt đăng tối thiểu 4 bài.', ['target  4']],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual(expected)
  })
})
