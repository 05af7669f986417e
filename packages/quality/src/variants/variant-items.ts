/** Sentences that a variant may get on top: channels, targets and duties that the five do not share. */
export const addedItems: readonly string[] = [
  '- Tổ chức cuộc thi tìm hiểu về cải cách hành chính cho cán bộ, công chức và Nhân dân.',
  '- Tuyên truyền qua ứng dụng công dân số và hộp thư góp ý đặt tại bộ phận một cửa.',
  '- Phát tờ rơi, tờ gấp về thủ tục hành chính đến từng hộ gia đình trong quý II.',
  '- Treo băng rôn, khẩu hiệu tại trụ sở và các nhà văn hóa.',
  '- Công khai số điện thoại đường dây nóng tiếp nhận phản ánh, kiến nghị.',
  '- Tổ chức hội nghị đối thoại giữa lãnh đạo và người dân, doanh nghiệp trước ngày 30/9.',
  '- Khảo sát, lấy ý kiến về mức độ hài lòng của người dân (SIPAS) mỗi năm 01 lần.',
  '- Tuyên truyền qua trang Facebook, nhóm Zalo của các thôn, khu dân cư.',
  '- Đăng tin, bài trên Báo tỉnh và phát trên Đài Phát thanh và Truyền hình tỉnh hằng tháng.',
  '- Tuyên truyền lưu động bằng xe loa và tiểu phẩm văn nghệ tại các khu dân cư.',
  '- Tổ chức tập huấn nghiệp vụ cho công chức làm công tác cải cách hành chính.',
  '- Chiếu nội dung tuyên truyền trên màn hình điện tử, bảng LED tại nơi tiếp công dân.',
]

/** Targets; `#` stands for the figure. */
export const addedTargets: readonly string[] = [
  '- Phấn đấu #% cán bộ, công chức, viên chức được phổ biến về cải cách hành chính.',
  '- Trên #% người dân, tổ chức hài lòng về sự phục vụ của cơ quan hành chính.',
  '- Tỷ lệ hồ sơ nộp trực tuyến đạt từ #% trở lên.',
  '- Chỉ số cải cách hành chính (PAR INDEX) tăng ít nhất # bậc so với năm trước.',
  '- Mỗi tháng có ít nhất # tin, bài về cải cách hành chính trên hệ thống truyền thanh.',
]

/** One channel's words in the place of another's. */
export const swaps: readonly (readonly [from: RegExp, to: string])[] = [
  [/Zalo/g, 'Facebook'],
  [/[Ff]anpage/g, 'nhóm Zalo'],
  [/(?:hệ thống )?loa truyền thanh/g, 'bảng tin công cộng'],
  [/tờ rơi/g, 'pa nô, áp phích'],
  [/cổng thông tin điện tử/gi, 'trang thông tin điện tử'],
  [/pa nô/gi, 'băng rôn'],
  [/hội nghị/g, 'buổi tọa đàm'],
  [/mạng xã hội/g, 'các kênh trực tuyến'],
]
