import { foldText } from '@doi-chieu/core/text/fold'

/**
 * Words that at least one plan in four has and whose vowel bears a mark: recognition without Vietnamese letters writes another
 * letter for that vowel, and the words around tell which of two is meant. As a reader writes them; names stand here by chance alone.
 */
export const COMMON_WORDS =
  'xã hội chủ số ngày tháng năm hoạch thông chính của và nghị thực vụ các nhận báo cáo nơi lưu cộng lập công hành chức phòng nội tại chỉ ' +
  'phát nhân tổ định với mục bộ trước dân tự phí hợp văn trì phối nhất hạnh phúc người quả hình tài nghĩa độc cấp trực có tử hướng mưu ' +
  'một cơ động sở phủ thủ được thời trình hằng hàng mỗi tỉnh vị thành luật từ sát đơn địa tổng dẫn đoàn thức hòa tâm đốc giám thị thường ' +
  'dựng vào hoạt sự tập cầu sách xây đạo cách giải tuần hóa đối tịch đạt sơ bố tờ làm tối dịch độ đồng dụng căn hồ đăng trí phương bản ' +
  'vận tác cải đài phố phân trách quốc bài tư như nhà đổi mới thoại phụ cứ tục toán ứng dõi phục trở pháp gửi cổng thống cán đầu hài lòng ' +
  'lần phản bàn dự đôn trị trưởng phó nâng mức xử thứ toàn năng cuộc ngân bảo quản đưa ngành đoạn trường ánh nhóm huấn chí án lớp này tạo ' +
  'cửa nước đường giáo đích sử hộ lượng phận khảo bằng mặt họp nguồn quá tướng chương hạn soát cuối đúng mở từng giá tăng gắn học thuộc ' +
  'lồng dây phải cụ sản mắc phần phường phổ nộp đảm đã hoàn mạng trợ dục vướng lực xuất đảng trả cá đánh đặt trọng hỏi tình đội góp nóng ' +
  'sóng lục giảm buổi trận hỗ phẩm cập thẩm chịu đây còn vực kịp đại rà sáng phạm băng bổ lấy lãnh đấu nhật sửa rôn thôn môi mạnh những ' +
  'lại giúp đẩy chất rơi dưới đất máy quán trấn phấn túc đáp khoản chưa tải màn đứng dưỡng bảng cường giờ chấp đó khó sổ đủ dùng bồi thái ' +
  'ngắn đột giữa luận giấy ngũ trương bưu giới dữ cả hạng cùng lượt gương soạn gấp nông chậm lỗi tránh đợt vùng nữ chấm cảnh lời lịch ' +
  'khẩu cục sắp phóng cứu quân mối tính hưởng cận phút môn cần lợi chứng khắc tuổi tượng giả thương tích tìm lừa chống cài rõ thảo chuẩn ' +
  'tầng tốt trạm loại cử khóa không'

/** The same, folded. */
export const commonForms: ReadonlySet<string> = new Set(COMMON_WORDS.normalize('NFC').split(' ').map(foldText))
