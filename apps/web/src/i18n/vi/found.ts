export const found = {
  label: 'Từ đang tìm trong văn bản này',
  count_other: '“{{q}}”: <strong>{{n}} đoạn</strong> trong văn bản này',
  current: 'đoạn {{k}}/{{n}}',
  beginnings: 'không có từ nào khớp trọn, đây là các từ bắt đầu như vậy',
  none: 'Không tìm thấy “{{q}}” trong văn bản này.',
  looking: 'Đang tìm “{{q}}”…',
  before: 'Trước',
  after: 'Sau',
  off: 'Bỏ tô',
  everywhere: 'Mọi kế hoạch',
  failed: {
    what: 'Không tìm được “{{q}}” trong văn bản này.',
    effect: 'Các từ này chưa được tô; nguyên văn và thông tin bên cạnh vẫn đủ.',
    next: 'Hãy thử lại.',
    retry: 'Thử lại',
  },
}
