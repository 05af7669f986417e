export const picture = {
  save: 'Lưu hình:',
  label: 'Lưu hình {{kind}}: {{title}}',
  working: 'Đang vẽ…',
  saved: 'Đã lưu {{file}}.',
  failed: 'Chưa lưu được hình ({{message}}). Số liệu trên trang không đổi; hãy thử lại hoặc chọn kiểu tệp kia.',
  source: 'Nguồn: Đối Chiếu, bản dữ liệu {{build}} dựng {{built}}; lưu ngày {{day}}.',
}
