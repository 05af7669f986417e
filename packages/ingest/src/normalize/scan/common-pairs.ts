/**
 * Two words that stand together in plans so often that the one tells what the other is, even where a letter is lost or what is
 * read is a word too: `phi hop` phối hợp, `tham mut` tham mưu, `hung dan` hướng dẫn, `den doc` đôn đốc.
 */
export const COMMON_PAIRS =
  'căn cứ|xử lý|sử dụng|phối hợp|hợp với|đối với|hướng dẫn|chương trình|tổ chức|bố trí|bộ phận|đôn đốc|hỗ trợ|phổ biến|theo dõi|cơ sở|tham mưu|trước ngày|' +
  'mỗi tháng|mỗi quý|mỗi tuần|mỗi năm|lồng ghép|hội nghị|hội đồng|số liệu|tổng hợp|thông tin|thông báo|thông qua|thống kê|hệ thống|' +
  'giải quyết|giải pháp|giải trình|giới thiệu|cổng thông|cổng dịch|công tác|công chức|công an|công khai|công nghệ|dịch vụ|đường dây|' +
  'thường xuyên|thường trực|thường vụ|hiệu trưởng|trưởng phòng|trưởng thôn|tờ rơi|tờ gấp|mức độ|' +
  'độc lập|tự do|nội dung|nội vụ|đồng chí|cộng đồng|dự toán|đánh giá|thủ tục|chính phủ|thực hiện|điện tử|đổi mới|chuyển đổi|đối tượng|' +
  'thời gian|thời hạn|thời điểm|thời lượng|kịp thời|đồng thời|tối thiểu|tối đa|hồ sơ|cán bộ|trụ sở|toàn bộ|công bố|công dân|chính công|' +
  'chủ tịch|chủ trì|chủ động|chủ trương|trực tiếp|trực tuyến|chỉ tiêu|môi trường|thủ trưởng'

/**
 * Two words that stand together as they are written, though one of them is only a letter away from a common pair: `cuộc thi
 * trực tuyến` is no `thủ tục`, `quản lý thị trường` no `thủ trưởng`, `hướng đến` no `hướng dẫn`.
 */
export const PAIRS_AS_WRITTEN =
  'hướng đến|đến năm|cuộc thi|hội thi|dự thi|kỳ thi|thi trực|thi tìm|thi trắc|thi đua|thị trường|thị trấn|thị xã|thí điểm|thí sinh|truyền thông|trung ương|' +
  'báo chí|tạp chí|địa chí|tiêu chí|kinh phí|học phí|chi phí|từng ngõ|từng nhà|từng hộ|điện tử|tử để|đi từng|đi nơi|đi làm|đi học|chuyển đi|thế hệ|hệ trẻ|đề án|đề tài|chuyên đề|vấn đề|vị trí|vi phạm'
