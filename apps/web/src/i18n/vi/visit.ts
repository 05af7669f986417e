export const copy = {
  do: 'Sao chép',
  link: 'Sao chép liên kết',
  command: 'Lệnh',
  copied: 'đã sao chép',
  refused: 'trình duyệt không cho sao chép; hãy bôi đen rồi sao chép bằng Ctrl+C',
}

export const first_run = {
  title: 'Chưa có kế hoạch nào để đối chiếu',
  purpose:
    'Đối Chiếu đọc kế hoạch tuyên truyền cải cách hành chính của các xã, phường, huyện, sở, rồi đặt cạnh nhau kênh tuyên truyền, căn cứ pháp lý, phân công và chỉ tiêu. Mỗi con số mở ra câu gốc trong văn bản.',
  why: 'Chưa có cơ sở dữ liệu nào được công bố, hoặc cơ sở dữ liệu chưa có kế hoạch nào. Không dữ liệu nào bị mất.',
  try: {
    title: 'Xem thử với năm kế hoạch có sẵn',
    text: 'Mở cửa sổ lệnh ở thư mục gốc của Đối Chiếu rồi chạy:',
  },
  own: {
    title: 'Hoặc đọc văn bản của mình',
    text: 'Đặt các tệp văn bản vào một thư mục, ví dụ <file>van-ban</file>, rồi chạy:',
  },
  after: {
    title: 'Không cần làm gì thêm ở trang này',
    text: 'Lệnh chạy xong, trang tự nhận dữ liệu mới trong vài giây; không cần khởi động lại máy chủ. Nếu máy chủ mở với --db, hãy thêm đúng --db ấy vào lệnh. Tệp không đọc được sẽ được nêu tên kèm lý do ở trang Dữ liệu.',
  },
}
