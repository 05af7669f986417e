/** How the name of an issuing body goes on after its head. */
export type BodyTail =
  /** The head is the whole name. */
  | 'none'
  /** A unit: `tỉnh Bắc Ninh`, `huyện`. */
  | 'unit'
  /** The field of a ministry or department: `Nội vụ`, `Kế hoạch và Đầu tư`. */
  | 'field'
  /** `Đảng`, `khóa XII`. */
  | 'term'

interface BodyHead {
  readonly head: string
  readonly tail: BodyTail
}

/** Branches of a Party committee, and the committees whose branches they are: `Ban Tuyên giáo Tỉnh ủy`. */
const PARTY_BRANCHES = ['Tuyên giáo và Dân vận', 'Tuyên giáo', 'Dân vận', 'Tổ chức', 'Nội chính'] as const
const PARTY_COMMITTEES = ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Quận ủy', 'Đảng ủy'] as const
const YOUTH = ['Tỉnh đoàn', 'Thành đoàn', 'Huyện đoàn', 'Đoàn Thanh niên'] as const
const UNIONS = [
  ...YOUTH,
  'Hội Liên hiệp Phụ nữ',
  'Hội LHPN',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
  'LĐLĐ',
] as const
const FRONT = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban MTTQ Việt Nam',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
] as const
const COMMITTEES_AND_UNIONS = [...PARTY_COMMITTEES, ...UNIONS, ...FRONT] as const

/** `Ban Thường vụ Quận ủy`, `Ủy ban Kiểm tra Tỉnh ủy`, `Ban Thường trực Ủy ban MTTQ Việt Nam`: who acts for a committee, before the committee itself. */
const OFFICES: readonly BodyHead[] = [
  ...COMMITTEES_AND_UNIONS.map((name) => `Ban Thường vụ ${name}`),
  ...FRONT.map((name) => `Ban Thường trực ${name}`),
  ...PARTY_COMMITTEES.flatMap((name) => [`Thường trực ${name}`, `Ủy ban Kiểm tra ${name}`, `Văn phòng ${name}`]),
].map((head) => ({ head, tail: 'unit' }))

/** The centre of the Youth Union has a secretariat and committees as the Party has. */
const YOUTH_CENTRE: readonly BodyHead[] = ['Đoàn TNCS Hồ Chí Minh', 'Đoàn']
  .flatMap((union) => ['Ban Bí thư', 'Ban Thường vụ', 'Ban Chấp hành'].map((office) => `${office} Trung ương ${union}`))
  .map((head) => ({ head, tail: 'none' }))

/** Longer heads first: the first that fits wins. */
export const bodyHeads: readonly BodyHead[] = [
  { head: 'Thủ tướng Chính phủ', tail: 'none' },
  { head: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', tail: 'none' },
  { head: 'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc', tail: 'none' },
  { head: 'Chủ nhiệm Văn phòng Chính phủ', tail: 'none' },
  { head: 'Thống đốc Ngân hàng Nhà nước', tail: 'none' },
  { head: 'Ngân hàng Nhà nước Việt Nam Chi nhánh', tail: 'unit' },
  { head: 'Ngân hàng Nhà nước Chi nhánh', tail: 'unit' },
  { head: 'Ngân hàng Nhà nước', tail: 'unit' },
  { head: 'Tổng Thanh tra Chính phủ', tail: 'none' },
  { head: 'Thanh tra Chính phủ', tail: 'none' },
  { head: 'Văn phòng Chính phủ', tail: 'none' },
  { head: 'Văn phòng Trung ương Đảng', tail: 'none' },
  { head: 'Chính phủ', tail: 'none' },
  { head: 'Ủy ban Thường vụ Quốc hội', tail: 'none' },
  { head: 'UBTVQH', tail: 'none' },
  { head: 'Quốc hội', tail: 'none' },
  { head: 'Chủ tịch nước', tail: 'none' },
  ...YOUTH_CENTRE,
  { head: 'Bộ Chính trị', tail: 'term' },
  { head: 'Ban Bí thư', tail: 'term' },
  { head: 'Hội nghị lần thứ', tail: 'term' },
  { head: 'Ban Chấp hành Trung ương', tail: 'term' },
  { head: 'BCH Trung ương', tail: 'term' },
  { head: 'Ban Chỉ đạo', tail: 'field' },
  ...OFFICES,
  { head: 'Ban Chấp hành Đảng bộ', tail: 'unit' },
  { head: 'Ban cán sự đảng Ủy ban nhân dân', tail: 'unit' },
  { head: 'Ban cán sự đảng UBND', tail: 'unit' },
  { head: 'Đảng ủy Ủy ban nhân dân', tail: 'unit' },
  { head: 'Đảng ủy UBND', tail: 'unit' },
  { head: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', tail: 'none' },
  { head: 'Tòa án nhân dân', tail: 'unit' },
  { head: 'Viện kiểm sát nhân dân', tail: 'unit' },
  { head: 'Giám đốc Công an', tail: 'unit' },
  { head: 'Công an', tail: 'unit' },
  { head: 'Bộ Chỉ huy Quân sự', tail: 'unit' },
  { head: 'Thanh tra', tail: 'unit' },
  { head: 'Ban Quản lý Khu kinh tế', tail: 'unit' },
  { head: 'Ban Quản lý các khu công nghiệp', tail: 'unit' },
  { head: 'Chủ tịch Ủy ban nhân dân', tail: 'unit' },
  { head: 'Chủ tịch UBND', tail: 'unit' },
  { head: 'Ủy ban nhân dân', tail: 'unit' },
  { head: 'UBND', tail: 'unit' },
  { head: 'Ủy ban Bầu cử', tail: 'unit' },
  { head: 'Thường trực HĐND', tail: 'unit' },
  { head: 'Hội đồng nhân dân', tail: 'unit' },
  { head: 'HĐND', tail: 'unit' },
  { head: 'Bộ trưởng Bộ', tail: 'field' },
  { head: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', tail: 'unit' },
  { head: 'Văn phòng HĐND và UBND', tail: 'unit' },
  { head: 'Văn phòng Ủy ban nhân dân', tail: 'unit' },
  { head: 'Văn phòng UBND', tail: 'unit' },
  { head: 'Văn phòng', tail: 'unit' },
  ...COMMITTEES_AND_UNIONS.map((head) => ({ head, tail: 'unit' as const })),
  { head: 'Bảo hiểm xã hội', tail: 'unit' },
  { head: 'Giám đốc Sở', tail: 'field' },
  { head: 'Bộ', tail: 'field' },
  { head: 'Sở', tail: 'field' },
  { head: 'Phòng', tail: 'field' },
  { head: 'Ban', tail: 'field' },
]

/** Kinds of administrative units, longer first. */
export const unitKinds: readonly string[] = [
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'xã',
  'TP',
]

/** Fields of ministries and departments past and present: a name of a body ends with one of them, the longer before the shorter. */
export const bodyFields: readonly string[] = [
  ...PARTY_BRANCHES.flatMap((branch) => PARTY_COMMITTEES.map((committee) => `${branch} ${committee}`)),
  'Kế hoạch và Đầu tư',
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Giáo dục và Đào tạo',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động Thương binh và Xã hội',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Kinh tế, Hạ tầng và Đô thị',
  'Kinh tế và Hạ tầng',
  'Dân tộc và Tôn giáo',
  'Giao thông vận tải',
  'Kế hoạch',
  'Quốc phòng',
  'Tài chính',
  'Công Thương',
  'Tư pháp',
  'Nội vụ',
  'Ngoại giao',
  'Ngoại vụ',
  'Xây dựng',
  'Công an',
  'Du lịch',
  'Y tế',
  'Tổ chức Trung ương',
  'Tổ chức',
  'Tuyên giáo và Dân vận Trung ương',
  'Tuyên giáo và Dân vận',
  'Tuyên giáo Trung ương',
  'Tuyên giáo',
  'Cải cách hành chính',
  'Chuyển đổi số',
  'Dân vận Trung ương',
  'Dân vận',
  'Nội chính Trung ương',
  'Dân tộc',
  'Quy hoạch - Kiến trúc',
  'Cảnh sát quản lý hành chính về trật tự xã hội',
]
