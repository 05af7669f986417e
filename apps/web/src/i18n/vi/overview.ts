export const overview = {
  title: 'Kế hoạch tuyên truyền cải cách hành chính, đặt cạnh nhau',
  purpose:
    'Đặt cạnh nhau kênh tuyên truyền, căn cứ pháp lý, phân công và chỉ tiêu của từng nơi. Bấm vào con số hay cái tên có gạch chân: câu gốc trong văn bản hiện ra bên cạnh.',
  lead_other:
    '<plans>{{plans}}</plans> của <plans>{{localities}} nơi</plans> ở <plans>{{provinces}}</plans>, {{years}}.',
  lead_provinces_other: '{{n}} tỉnh, thành phố',
  lead_plans_other: '{{n}} kế hoạch',
  questions: 'Bốn phép đối chiếu',
  worked: {
    title: 'Hỏi thử dữ liệu',
    loudspeaker: {
      question: 'Xã nào chỉ dùng loa truyền thanh?',
      only: 'Chỉ dùng loa truyền thanh: <list/>.',
      none_other:
        'Không nơi nào. <loud>{{n}}/{{total}} kế hoạch</loud> dùng loa truyền thanh và đều dùng thêm kênh khác; ít kênh nhất là <list/> (<few>{{fewest}} kênh</few>).',
      unused: 'Không kế hoạch nào nêu loa truyền thanh.',
    },
    programme: {
      question: 'Ai còn viện dẫn chương trình năm trước?',
      earlier_other:
        '<old>{{earlier}}/{{total}} kế hoạch</old> còn dựa vào kế hoạch, chương trình của năm trước: <list/>. <own>{{n}} kế hoạch</own> dựa vào kế hoạch của đúng năm mình.',
      none_other:
        'Không nơi nào. <own>{{n}}/{{total}} kế hoạch</own> dựa vào kế hoạch năm và đều của đúng năm mình: <list/>.',
      none_at_all: 'Không kế hoạch nào dựa vào một kế hoạch hay chương trình năm.',
    },
    unowned: {
      question: 'Việc nào chưa có người chịu trách nhiệm?',
      some_other:
        '<list>{{n}} việc</list> trong <all>{{total}}</all> được giao chung cho mọi đơn vị, không nêu riêng ai, ở <plans>{{plans}}</plans>.',
      none: 'Cả <all>{{n}} việc</all> được giao đều nêu rõ đơn vị.',
      nothing: 'Không tìm thấy việc nào được giao.',
    },
  },
  by_year: {
    title: 'Có kế hoạch của năm nào, cấp nào',
    note: 'số kế hoạch',
    cell_other: '{{n}} kế hoạch, {{of}}',
    total: 'Mọi cấp',
    all: 'Mọi năm',
    no_year: 'chưa rõ năm',
    no_level: 'Chưa rõ cấp',
  },
  channels: {
    question: 'Kênh nào nơi nào cũng dùng, kênh nào chỉ một nơi dùng?',
    all: 'Mọi nơi đều dùng: <list/>.',
    most: 'Không kênh nào có ở mọi nơi; rộng nhất là <list/> (<plans>{{n}}/{{total}} kế hoạch</plans>).',
    least: 'Không kênh nào chỉ một nơi dùng; hẹp nhất là <list/> (<plans>{{n}}/{{total}} kế hoạch</plans>).',
    one: 'Chỉ một nơi dùng: <list/>.',
    none: 'Không nơi nào dùng: {{list}}.',
    own: 'Kế hoạch này dùng: <list/>.',
    own_none: 'Không tìm thấy trong kế hoạch này: {{list}}.',
  },
  citations: {
    question: 'Các nơi dựa vào văn bản nào, có điểm nào cần xem lại?',
    top_other: 'Được viện dẫn rộng nhất: <list/> (<plans>{{n}}/{{total}} kế hoạch</plans>).',
    none: 'Chưa văn bản nào được từ hai kế hoạch viện dẫn.',
    findings_other: '<all>{{n}} điểm cần xem</all> về viện dẫn, nhiều nhất: <list/>.',
    no_findings: 'Không có điểm nào cần xem về viện dẫn.',
  },
  assignments: {
    question: 'Việc nào có người làm nhưng không có thời hạn?',
    clear_other:
      '<clear>{{clear}}</clear> trong <all>{{n}}</all> việc được giao có thời hạn hoặc định kỳ (<clear>{{share}}</clear>).',
    no_time: 'Được giao việc nhưng không nơi nào ghi thời gian: <list/>.',
    no_lead: '<plans>{{n}} kế hoạch</plans> có giao việc mà chưa giao ai chủ trì: <list/>.',
  },
  commitments: {
    question: 'Kế hoạch gắn với chỉ số nào, chỉ tiêu bao nhiêu?',
    indices: '<plans>{{n}}/{{total}} kế hoạch</plans> nêu chỉ số: <list/>.',
    no_index: 'Không kế hoạch nào nêu chỉ số.',
    own: 'Kế hoạch này nêu chỉ số: <list/>.',
    no_targets: 'Không tìm thấy chỉ tiêu bằng số nào.',
    own_targets_other: '<targets>{{n}} chỉ tiêu</targets> bằng số.',
    targets_other: '<targets>{{n}} chỉ tiêu</targets> bằng số, ở <plans>{{plans}}/{{total}} kế hoạch</plans>.',
  },
  coverage: {
    title: 'Ai có kế hoạch',
    place: 'Địa phương, cơ quan',
    level: 'Cấp',
    year: 'Năm',
    number: 'Số, ký hiệu',
    date: 'Ngày',
    channels: 'Kênh',
    citations: 'Viện dẫn',
    assignments: 'Phân công',
    clear: 'Rõ thời gian',
    commitments: 'Cam kết',
    findings: 'Điểm cần xem',
    rest: 'Bảng có {{n}} trong {{total}} kế hoạch; <plans>danh sách kế hoạch</plans> có đủ.',
    foot: 'Kênh: số kênh khác nhau, trong 24. Rõ thời gian: phân công có thời hạn hoặc định kỳ. Các cột khác: số lần được nêu.',
    cell_channels_other: '{{n}} kênh, {{place}}',
    cell_citations_other: '{{n}} viện dẫn, {{place}}',
    cell_assignments_other: '{{n}} phân công, {{place}}',
    cell_commitments_other: '{{n}} cam kết, {{place}}',
    cell_findings_other: '{{n}} điểm cần xem, {{place}}',
    cell_clear_other: '{{n}} phân công rõ thời gian, {{place}}',
  },
}
