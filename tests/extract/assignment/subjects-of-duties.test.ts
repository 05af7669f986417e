import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const rowsOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(({ actor, actor_role, duty, task, partners }) =>
    [actor, actor_role, duty, task, ...(partners.length > 0 ? [partners.join(' + ')] : [])].join(' | '),
  )

describe('who acts in a sentence', () => {
  it.each([
    [
      'a verb of one syllable right behind the name',
      '1. Trung tâm Y tế huyện khám, tư vấn lưu động tại các chợ.',
      ['Trung tâm Y tế huyện | department | execute | khám, tư vấn lưu động tại các chợ'],
    ],
    [
      'what is done when something ends',
      '1. Sở Y tế\n- Tổ chức khám sàng lọc.\nKết thúc đợt cao điểm, các cơ quan, đơn vị gửi báo cáo về Sở Y tế.',
      [
        'Sở Y tế | department | execute | Tổ chức khám sàng lọc',
        'các cơ quan, đơn vị | all_units | execute | gửi báo cáo về Sở Y tế',
      ],
    ],
    [
      'a subject behind a semicolon of a label',
      '1. Sở Y tế: tổ chức tiêm chủng; Trung tâm Kiểm soát bệnh tật giám sát dịch; các bệnh viện thu dung, điều trị.',
      [
        'Sở Y tế | department | execute | tổ chức tiêm chủng',
        'Trung tâm Kiểm soát bệnh tật | department | monitor | giám sát dịch',
        'các bệnh viện | department | execute | thu dung, điều trị',
      ],
    ],
    [
      'what is asked for goes on behind a semicolon',
      '1. Đề nghị Ủy ban MTTQ xã giám sát việc tiếp nhận hồ sơ; Đoàn Thanh niên xã duy trì đội hình tình nguyện.',
      [
        'Ủy ban MTTQ xã | fatherland_front | requested | giám sát việc tiếp nhận hồ sơ',
        'Đoàn Thanh niên xã | fatherland_front | requested | duy trì đội hình tình nguyện',
      ],
    ],
    [
      'numbers inside a sentence',
      '1. Sở Nội vụ chịu trách nhiệm: (i) tham mưu UBND tỉnh chỉ đạo; (ii) chủ trì, phối hợp với Bưu điện tỉnh khảo sát.',
      [
        'Sở Nội vụ | home_affairs | advise | tham mưu UBND tỉnh chỉ đạo',
        'Sở Nội vụ | home_affairs | lead | chủ trì, phối hợp với Bưu điện tỉnh khảo sát | Bưu điện tỉnh',
      ],
    ],
    [
      'duties behind the colon of who leads',
      '1. Sở Y tế chủ trì, phối hợp với Công an tỉnh: kiểm tra các cơ sở; xử lý vi phạm.',
      [
        'Sở Y tế | department | lead | chủ trì, phối hợp với Công an tỉnh: kiểm tra các cơ sở | Công an tỉnh',
        'Sở Y tế | department | execute | xử lý vi phạm',
      ],
    ],
    [
      'who heads another body instructs its own',
      '1. Giám đốc Sở Y tế chỉ đạo các bệnh viện tổ chức khám bệnh.',
      ['Giám đốc Sở Y tế | leadership | execute | chỉ đạo các bệnh viện tổ chức khám bệnh'],
    ],
    [
      'what only announces duties is no part of the name',
      '1. Sở Y tế tập trung thực hiện các nhiệm vụ sau:\n- Rà soát nhân lực.\n2. Công an tỉnh triển khai các biện pháp: tuần tra; kiểm soát.',
      [
        'Sở Y tế | department | execute | Rà soát nhân lực',
        'Công an tỉnh | department | execute | tuần tra',
        'Công an tỉnh | department | execute | kiểm soát',
      ],
    ],
    [
      'an instruction with a colon below the heading of a body',
      '1. Sở Y tế\n- Chỉ đạo Trung tâm Y tế: dự trù vật tư; tập huấn cán bộ.',
      ['Sở Y tế | department | execute | Chỉ đạo Trung tâm Y tế: dự trù vật tư'],
    ],
    [
      'bodies of many that one works with',
      '1. Công an xã phối hợp các trường học hướng dẫn phụ huynh.',
      ['Công an xã | department | coordinate | phối hợp các trường học hướng dẫn phụ huynh | các trường học'],
    ],
    [
      'a paragraph that goes on',
      '1. Phòng Y tế tham mưu phân bổ kinh phí.\nNgoài ra, hướng dẫn các đơn vị thanh quyết toán.',
      [
        'Phòng Y tế | division | advise | tham mưu phân bổ kinh phí',
        'Phòng Y tế | division | execute | Ngoài ra, hướng dẫn các đơn vị thanh quyết toán',
      ],
    ],
    [
      'bodies by their letters',
      '- NHCSXH huyện: Giải ngân kịp thời.\n- TTYT huyện: Cấp phát thẻ cho hộ nghèo.\n- Phòng VH&TT: xây dựng điều lệ.\n- Trạm Thú y: nhập kho vắc xin.',
      [
        'NHCSXH huyện | department | execute | Giải ngân kịp thời',
        'TTYT huyện | department | execute | Cấp phát thẻ cho hộ nghèo',
        'Phòng VH&TT | culture_officer | execute | xây dựng điều lệ',
        'Trạm Thú y | department | execute | nhập kho vắc xin',
      ],
    ],
    [
      'who else answers below a plan',
      '- Trưởng Ban Chỉ đạo huyện: quyết định phong tỏa khu vực.\n- Già làng, trưởng bản: vận động bà con.\n- Nhà thầu thi công: bố trí thiết bị.\n- Ủy ban bầu cử tỉnh: công bố danh sách.',
      [
        'Trưởng Ban Chỉ đạo huyện | leadership | execute | quyết định phong tỏa khu vực',
        'Già làng, trưởng bản | village | execute | vận động bà con',
        'Nhà thầu thi công | department | execute | bố trí thiết bị',
        'Ủy ban bầu cử tỉnh | department | execute | công bố danh sách',
      ],
    ],
    [
      'a short paragraph behind a label is no heading',
      '1. Trung tâm Pháp y: giám định đúng thời hạn.',
      ['Trung tâm Pháp y | department | execute | giám định đúng thời hạn'],
    ],
    [
      'bodies of the Party lead',
      '1- Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo xây dựng kế hoạch.\n2- Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo ban hành nghị quyết.',
      [
        'Ban cán sự đảng Ủy ban nhân dân tỉnh | party_committee | execute | lãnh đạo, chỉ đạo xây dựng kế hoạch',
        'Đảng đoàn Hội đồng nhân dân tỉnh | party_committee | execute | lãnh đạo ban hành nghị quyết',
      ],
    ],
    [
      'a verb beside another that folds like a body',
      '1. Sở Y tế quản lý an toàn thực phẩm; thanh tra, kiểm tra 500 cơ sở.',
      [
        'Sở Y tế | department | execute | quản lý an toàn thực phẩm',
        'Sở Y tế | department | execute | thanh tra, kiểm tra 500 cơ sở',
      ],
    ],
    [
      'together with a body, at the head of a duty',
      '1. Phòng Nội vụ: cùng Sở Khoa học và Công nghệ nâng cấp hệ thống; lo kinh phí; cung cấp số liệu; lộ trình ba năm.',
      [
        'Phòng Nội vụ | home_affairs | coordinate | cùng Sở Khoa học và Công nghệ nâng cấp hệ thống | Sở Khoa học và Công nghệ',
        'Phòng Nội vụ | home_affairs | execute | lo kinh phí',
        'Phòng Nội vụ | home_affairs | execute | cung cấp số liệu',
      ],
    ],
    [
      'a request in other words',
      '1. Kính mong Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | fatherland_front | requested | giám sát việc thực hiện'],
    ],
    [
      'plain heads of a table',
      '| TT | Thời gian | Đầu việc | Phụ trách chính | Cùng làm |\n|---|---|---|---|---|\n| 1 | Tháng 5 | Họp báo giới thiệu Kế hoạch | Phòng Nội vụ | Huyện đoàn |',
      ['Phòng Nội vụ | home_affairs | lead | Họp báo giới thiệu Kế hoạch | Huyện đoàn'],
    ],
    [
      'who heads a team, and the team',
      '1. Trưởng đoàn kiểm tra: ký thông báo lịch.\n2. Đoàn kiểm tra báo cáo UBND tỉnh kết quả.\n3. Đoàn kiểm tra các cơ sở kinh doanh.',
      [
        'Trưởng đoàn kiểm tra | leadership | execute | ký thông báo lịch',
        'Đoàn kiểm tra | division | execute | báo cáo UBND tỉnh kết quả',
        'Đoàn | division | monitor | kiểm tra các cơ sở kinh doanh',
      ],
    ],
    [
      'a request in brackets',
      '1. Hội Phụ nữ huyện (đề nghị): vận động hội viên.',
      ['Hội Phụ nữ huyện | fatherland_front | requested | vận động hội viên'],
    ],
    [
      'leading with a body and with a will',
      '1. Phòng Nội vụ: chủ trì với Trung tâm Chính trị huyện mở lớp bồi dưỡng; chủ trì với tinh thần trách nhiệm cao.',
      [
        'Phòng Nội vụ | home_affairs | lead | chủ trì với Trung tâm Chính trị huyện mở lớp bồi dưỡng | Trung tâm Chính trị huyện',
        'Phòng Nội vụ | home_affairs | lead | chủ trì với tinh thần trách nhiệm cao',
      ],
    ],
    [
      'divisions without their article',
      '4. Phòng, ban, đơn vị trực thuộc\n- Phân công 01 công chức đầu mối.',
      ['Phòng, ban, đơn vị trực thuộc | all_units | execute | Phân công 01 công chức đầu mối'],
    ],
    [
      'verbs behind a semicolon that only marks tell',
      '1. Trạm Y tế: lấy mẫu; phun khử khuẩn; báo sự cố cho huyện; lưu trữ hồ sơ; số lượng mẫu nhiều.',
      [
        'Trạm Y tế | department | execute | lấy mẫu',
        'Trạm Y tế | department | execute | phun khử khuẩn',
        'Trạm Y tế | department | execute | báo sự cố cho huyện',
        'Trạm Y tế | department | execute | lưu trữ hồ sơ',
      ],
    ],
    [
      'what somebody without a listed name does is not what the label before has',
      'Trung tâm Phát triển quỹ đất: lập phương án bồi thường.\nNhà tài trợ: bố trí thiết bị, nhân lực.',
      ['Trung tâm Phát triển quỹ đất | department | execute | lập phương án bồi thường'],
    ],
    [
      'what a body stands as is no part of its name',
      '1. Chi cục Dân số là cơ quan thường trực, có trách nhiệm:\n- Xây dựng kế hoạch chi tiết.',
      ['Chi cục Dân số | department | execute | Xây dựng kế hoạch chi tiết'],
    ],
    [
      'those that something is done to',
      '1. Các đơn vị được kiểm tra: gửi báo cáo tự kiểm tra; bố trí thành phần làm việc.',
      [
        'Các đơn vị được kiểm tra | all_units | execute | gửi báo cáo tự kiểm tra',
        'Các đơn vị được kiểm tra | all_units | execute | bố trí thành phần làm việc',
      ],
    ],
    [
      'a heading of many bodies',
      '1. Các cơ quan: Công an tỉnh; Viện Kiểm sát nhân dân tỉnh; Tòa án nhân dân tỉnh; Cục Thi hành án dân sự tỉnh; Thanh tra tỉnh\n- Báo cáo kết quả.',
      [
        'Các cơ quan: Công an tỉnh; Viện Kiểm sát nhân dân tỉnh; Tòa án nhân dân tỉnh; Cục Thi hành án dân sự tỉnh; Thanh tra tỉnh | all_units | execute | Báo cáo kết quả',
      ],
    ],
    [
      'what a body was given opens its duty below a long heading',
      '1. Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Xây dựng, Ban Dân tộc, Bộ Chỉ huy Quân sự tỉnh\nTheo chức năng, nhiệm vụ được giao, phối hợp với Sở Nội vụ triển khai Kế hoạch.',
      [
        'Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Xây dựng, Ban Dân tộc, Bộ Chỉ huy Quân sự tỉnh | department | coordinate | Theo chức năng, nhiệm vụ được giao, phối hợp với Sở Nội vụ triển khai Kế hoạch | Sở Nội vụ',
      ],
    ],
    [
      'who does it by when, in brackets',
      '- Rà soát phương án sơ tán (UBND các xã thực hiện trước 30/4).',
      ['UBND các xã | local_committee | execute | Rà soát phương án sơ tán'],
    ],
    [
      'who works in a school',
      '1. Các trường học\n- Giáo viên chủ nhiệm thường xuyên theo dõi học sinh.\n- Phân công giáo viên kèm cặp học sinh yếu.',
      [
        'Giáo viên chủ nhiệm | all_units | monitor | thường xuyên theo dõi học sinh',
        'Các trường học | all_units | execute | Phân công giáo viên kèm cặp học sinh yếu',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected)
  })

  it.each([
    ['what has been done', 'Đến ngày 31/3/2024, Công an tỉnh đã thu nhận hồ sơ, kích hoạt tài khoản.'],
    ['those who learn', 'Học viên được đánh giá qua bài thực hành: tra cứu văn bản, ký số.'],
    ['those who are taught', 'Giáo viên được tập huấn kỹ năng tư vấn.'],
    ['those who take part', 'Lực lượng tham gia tiêm phòng phải được tập huấn kỹ thuật đầy đủ.'],
    ['the plan\u2019s own sentence', 'Chủ tịch UBND tỉnh ban hành Kế hoạch phòng, chống dịch bệnh, cụ thể như sau:'],
    ['what a body is able to', 'Trung tâm Y tế có đủ năng lực xét nghiệm.'],
    ['what a body was given', 'Năm qua, Sở Y tế nhận được nhiều ý kiến góp ý của nhân dân.'],
  ])('none: %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })

  it.each([
    [
      'partners behind a semicolon are no subjects',
      '1. Sở Y tế: phối hợp với Sở Công Thương; Công an tỉnh kiểm tra các cơ sở.',
      [
        'Sở Y tế | department | coordinate | phối hợp với Sở Công Thương; Công an tỉnh kiểm tra các cơ sở | Sở Công Thương + Công an tỉnh',
      ],
    ],
    [
      'kinds of means behind a colon are no duties',
      '1. Sở Y tế tổ chức các hoạt động: tuyên truyền trên loa; treo băng rôn.',
      ['Sở Y tế | department | execute | tổ chức các hoạt động: tuyên truyền trên loa'],
    ],
    [
      'one more field is no verb',
      'Sở Công Thương, Xây dựng, Y tế tổ chức thực hiện.',
      ['Sở Công Thương, Xây dựng, Y tế | department | execute | tổ chức thực hiện'],
    ],
  ])('but %s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected)
  })
})
