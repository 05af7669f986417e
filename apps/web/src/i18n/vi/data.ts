import { dataTitle } from './late-titles.js'

export const data = {
  title: dataTitle,
  lead_other:
    '<read>{{n}} văn bản</read> đã đọc, <refused>{{refused}} tệp</refused> bị từ chối. Bản dữ liệu {{build}} dựng {{date}}.',
  read: {
    title: 'Đã đọc',
    file: 'Tệp',
    plan: 'Kế hoạch',
    quality: 'Chất lượng chữ',
    shown: 'Hiện {{n}} trong {{total}} tệp.',
  },
  refused: {
    title: 'Bị từ chối',
    none: 'Không tệp nào bị từ chối trong lần dựng này.',
    what: 'Lý do',
    effect: 'Ảnh hưởng',
    next: 'Nên làm gì',
    files: 'Số tệp',
    order: 'xếp theo tên tệp',
    names: 'Tên tệp',
  },
  whole_build: 'mọi văn bản của bản dữ liệu',
  methods: {
    title: 'Các con số được tính thế nào',
    strength: 'Cường độ của kênh',
    strength_text:
      'Số chỗ khác nhau trong kế hoạch nêu kênh đó. Luôn đọc sau tỷ lệ kế hoạch có kênh, vì kế hoạch dài nhắc nhiều hơn.',
    clarity: 'Phân công rõ',
    clarity_text:
      'Phân công có đơn vị, có việc, và có thời hạn hoặc định kỳ. Đơn vị và việc luôn có, nên thời gian quyết định.',
    confidence: 'Độ tin cậy',
    confidence_text:
      'Xác suất (0–100%) mà quy tắc đọc ra sự việc này là đúng, ghi cạnh từng câu. Chữ mất dấu hoặc nhiễu làm độ tin cậy giảm.',
    finding: 'Điểm cần xem',
    finding_text:
      'Chỗ người đọc nên nhìn lại: hai giá trị khác nhau, thiếu thành phần, hoặc chữ bị hỏng khi nhận dạng. Đây không phải kết luận về cơ quan ban hành.',
    nothing: 'Bốn kiểu trống',
    nothing_not_found: 'đã đọc, không thấy',
    nothing_unreadable: 'chữ hỏng đến mức không kết luận được',
    nothing_not_applicable: 'không thể có ở nơi này',
    nothing_no_document: 'chưa nhận được kế hoạch',
    units: 'Đơn vị hành chính',
    units_text:
      'Tên đơn vị ghi như lúc ban hành kế hoạch; bộ lọc có nút xem theo đơn vị ngày nay, mỗi kế hoạch vẫn tính một lần.',
  },
  own: {
    title: 'Thêm văn bản của mình',
    text: 'Đặt các tệp văn bản (.txt, .md) vào một thư mục rồi chạy lệnh dưới đây ở thư mục gốc của Đối Chiếu. Trang tự dùng dữ liệu mới, không cần khởi động lại.',
    remove: 'Gỡ một văn bản:',
  },
  take: {
    title: 'Lấy dữ liệu',
    text: 'Tải cả bộ hoặc từng bảng, tra nghĩa từng cột, hỏi bằng SQL, trích dẫn: trang <research>Nghiên cứu</research>. Tên và nghĩa của từng mã: trang <glossary>Thuật ngữ, bảng mã</glossary>.',
  },
  command: 'Lệnh',
  build: {
    title: 'Bản dữ liệu',
    id: 'Mã bản dựng',
    at: 'Dựng lúc',
    documents: 'Số văn bản',
    schema: 'Phiên bản lược đồ',
    extractor: 'Phiên bản bộ đọc',
    inputs: 'Dấu của đầu vào (sha256)',
    conversion: 'Bảng chuyển đổi đơn vị 01/7/2025 (sha256)',
    no_conversion: 'chưa nạp; đơn vị bị chia chỉ có đơn vị kế thừa chính',
  },
}
