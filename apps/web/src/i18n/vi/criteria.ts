export const criteria = {
  title: 'Minh chứng theo tiêu chí: {{place}}',
  table: 'Câu trong kế hoạch theo từng tiêu chí',
  about:
    'Tiêu chí tuyên truyền theo {{source}}, nêu làm ví dụ: mỗi nơi có bộ tiêu chí riêng. Ở đây chỉ xếp câu của kế hoạch dưới tiêu chí, không chấm điểm.',
  found_other: '{{name}}: {{n}} câu trong kế hoạch.',
  order: 'theo tiêu chí, rồi theo văn bản',
  criterion: 'Tiêu chí',
  criterion_means: 'Số và tên của tiêu chí trong hướng dẫn chấm điểm',
  what: 'Nội dung',
  quote: 'Nguyên văn',
  at: 'Vị trí',
  at_means: 'Ký tự đầu của câu trong văn bản, đếm từ 0',
  confidence: 'Độ tin cậy',
  besides: 'Cần bổ sung',
  besides_means: 'Những gì tiêu chí hỏi thêm mà kế hoạch không thể chứng minh',
}
