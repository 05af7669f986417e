/** What a paragraph of a plan is, for writing the mark-up of each. */
export type Place =
  | 'header'
  | 'number'
  | 'date'
  | 'name'
  | 'title'
  | 'basis'
  | 'intro'
  | 'heading'
  | 'subheading'
  | 'text'
  | 'target'
  | 'citation'
  | 'channels'
  | 'quota'
  | 'budget'
  | 'label'
  | 'duty'
  | 'label with duty'
  | 'recipients'
  | 'recipient'
  | 'post'
  | 'signer'

export interface Paragraph {
  readonly place: Place
  readonly text: string
}

const paragraph = (place: Place, text: string): Paragraph => ({ place, text })

/** A plan of a district with all that a plan has, a paragraph a line. */
export const carrier: readonly Paragraph[] = [
  paragraph('header', 'ỦY BAN NHÂN DÂN'),
  paragraph('header', 'HUYỆN ĐẦM HÀ'),
  paragraph('number', 'Số: 31/KH-UBND'),
  paragraph('header', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  paragraph('header', 'Độc lập - Tự do - Hạnh phúc'),
  paragraph('date', 'Đầm Hà, ngày 10 tháng 02 năm 2023'),
  paragraph('name', 'KẾ HOẠCH'),
  paragraph('title', 'Tuyên truyền cải cách hành chính huyện Đầm Hà năm 2023'),
  paragraph(
    'basis',
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
  ),
  paragraph(
    'basis',
    'Căn cứ Kế hoạch số 244/KH-UBND ngày 28 tháng 12 năm 2022 của UBND tỉnh Quảng Ninh về công tác cải cách hành chính năm 2023;',
  ),
  paragraph('intro', 'UBND huyện Đầm Hà ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 như sau:'),
  paragraph('heading', 'I. MỤC ĐÍCH, YÊU CẦU'),
  paragraph('subheading', '1. Mục đích'),
  paragraph('text', '- Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính.'),
  paragraph('target', '- Phấn đấu 100% thủ tục hành chính được niêm yết công khai tại Bộ phận Một cửa.'),
  paragraph('target', '- Tỷ lệ hồ sơ trực tuyến đạt từ 80% trở lên; mức độ hài lòng của người dân đạt trên 95%.'),
  paragraph('heading', 'II. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN'),
  paragraph(
    'citation',
    '- Tuyên truyền Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông.',
  ),
  paragraph(
    'channels',
    '1. Tuyên truyền trên Cổng thông tin điện tử huyện, hệ thống loa truyền thanh, mạng xã hội Zalo, Facebook.',
  ),
  paragraph('channels', '2. Tổ chức hội nghị tập huấn, hội thi tìm hiểu; in ấn tờ rơi, treo băng rôn, khẩu hiệu.'),
  paragraph('quota', '3. Mỗi tháng đăng ít nhất 04 tin, bài trên Trang thông tin điện tử huyện.'),
  paragraph('heading', 'III. KINH PHÍ THỰC HIỆN'),
  paragraph('budget', 'Kinh phí thực hiện được bố trí từ nguồn ngân sách nhà nước theo phân cấp hiện hành.'),
  paragraph('heading', 'IV. TỔ CHỨC THỰC HIỆN'),
  paragraph('label', '1. Phòng Nội vụ'),
  paragraph(
    'duty',
    '- Chủ trì, phối hợp với Phòng Tư pháp, Văn phòng HĐND và UBND huyện tham mưu tổ chức hội nghị triển khai Kế hoạch.',
  ),
  paragraph('duty', '- Theo dõi, đôn đốc, định kỳ hàng quý báo cáo UBND huyện kết quả thực hiện.'),
  paragraph(
    'label with duty',
    '2. Trung tâm Truyền thông và Văn hóa: Xây dựng chuyên mục, phát sóng tin, bài trên hệ thống truyền thanh.',
  ),
  paragraph(
    'label with duty',
    '3. UBND các xã, thị trấn: Xây dựng kế hoạch và tổ chức thực hiện trước ngày 28/02/2023.',
  ),
  paragraph('recipients', 'Nơi nhận:'),
  paragraph('recipient', '- UBND tỉnh Quảng Ninh (báo cáo);'),
  paragraph('recipient', '- Thường trực Huyện ủy;'),
  paragraph('recipient', '- Lưu: VT, NV.'),
  paragraph('post', 'TM. ỦY BAN NHÂN DÂN'),
  paragraph('post', 'KT. CHỦ TỊCH'),
  paragraph('post', 'PHÓ CHỦ TỊCH'),
  paragraph('signer', 'Trần Văn Hải'),
]

/** The paragraphs with a blank line between them, each as `write` has it. */
export function written(write: (text: string, place: Place) => string = (text) => text, between = '\n\n'): string {
  return `${carrier.map(({ place, text }) => write(text, place)).join(between)}\n`
}
