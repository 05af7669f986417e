export const repeated = {
  title: 'Có thể trùng',
  lead_other:
    '{{n}} văn bản có thể đang nằm ở nhiều tệp: cùng số (hoặc cùng trích yếu khi để trống số), ngày, năm và nơi ban hành, khác nội dung tệp. {{plans}} tệp này đang được đếm là {{plans}} kế hoạch.',
  next: 'Mở các bản để so; nếu là một văn bản, gỡ bớt bằng lệnh ở mục “Thêm văn bản của mình”.',
  beside: 'đặt cạnh nhau',
  beside_label: 'Đặt cạnh nhau các bản của {{plan}}',
  note_other: '{{n}} văn bản có thể đang nằm ở nhiều tệp và được đếm nhiều lần: <list>xem từng văn bản</list>.',
  group: 'Nhóm',
  group_means: 'Các tệp cùng nhóm có thể là một văn bản',
}
