/** Posts that sign for a body of the State, the Party, a union, school, hospital, the police or the army, as running text writes them. */
const HEADS = [
  'Chủ tịch',
  'Tổng Giám đốc',
  'Giám đốc',
  'Bí thư',
  'Chánh Văn phòng',
  'Trưởng ban',
  'Trưởng phòng',
  'Chi cục trưởng',
  'Tổng Cục trưởng',
  'Cục trưởng',
  'Chánh Thanh tra',
  'Chánh án',
  'Hiệu trưởng',
  'Viện trưởng',
  'Trạm trưởng',
  'Trưởng trạm',
  'Trưởng khoa',
  'Trưởng đoàn',
  'Trưởng Công an',
  'Chỉ huy trưởng',
  'Chính ủy',
  'Hạt trưởng',
  'Đội trưởng',
  'Chủ nhiệm',
  'Tổ trưởng',
  'Thứ trưởng',
  'Bộ trưởng',
  'Thủ tướng',
] as const

/** Deputies before those whose words they hold. */
export const signingPosts: readonly string[] = HEADS.flatMap((head) => [`Phó ${head}`, head])
