import { foldText } from '@doi-chieu/core/text/fold'
import { foldedPhrases } from '../folded-phrases.js'

/** Things that are counted everywhere: their number is a goal only where more of them are to come about. */
const SHARED = ['doanh nghiệp', 'tổ dân phố', 'huyện', 'phường', 'thôn', 'xã', 'hộ'] as const
export const sharedUnits: ReadonlySet<string> = new Set(SHARED.map(foldText))

/** What plans of farms, forests, work, health and building measure their goals in; longer units first. */
const MEASURES = [
  'đồng',
  'USD',
  'đô la Mỹ',
  'tấn',
  'tạ',
  'kg',
  'm3',
  'm2',
  'km2',
  'km',
  'ha',
  'héc ta',
  'MWp',
  'MW',
  'kWh',
  'Mbit',
  'Mbps',
  'Mb',
  'Gbps',
  'Gbit',
  'Gb',
  'cây xanh',
  'cây phân tán',
  'cây giống',
  'cây',
  'con giống',
  'con',
  'giường bệnh',
  'giường',
  'bác sĩ',
  'căn hộ',
  'căn nhà',
  'ngôi nhà',
  'căn',
  'nhà tạm',
  'người lao động',
  'lao động',
  'việc làm',
  'người dân',
  'người',
  'trẻ em',
  'đoàn viên',
  'hội viên',
  'bé trai',
  'hộ dân',
  'hộ nghèo',
  'hộ cận nghèo',
  'lượt khách',
  'lượt người',
  'lượt',
  'ca mắc',
  'ca bệnh',
  'du khách',
  'khách',
  'sản phẩm OCOP',
  'sản phẩm',
  'hợp tác xã',
  'tổ hợp tác',
  'trang trại',
  'dự án',
  'công trình',
  'phòng học',
  'trường học',
  'trường',
  'trạm y tế',
  'khu công nghiệp',
  'cụm công nghiệp',
  'chuỗi liên kết',
  'chuỗi',
  'nhãn hiệu',
  'đề tài',
  'làng nghề',
  'khu nhà trọ',
  'khu phố',
  'khu dân cư',
  'tuyến phố',
  'nhà văn hóa',
  'vùng trồng',
  'vùng nguyên liệu',
  'bếp ăn tập thể',
  'di tích',
  'ki ốt',
  'thuê bao',
  'vụ',
  'lần',
  ...SHARED,
] as const

/** Units only of a rate: `150 ca/100.000 dân`, `1,8 ngày/khách`. */
const RATED = ['ca', 'ngày'] as const

/** Tens of thousands and more stand before the unit: `41,2 triệu cây`. */
const SCALES = ['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ'] as const

/** Folded → as written. */
export const measureWritten: ReadonlyMap<string, string> = new Map(
  [...MEASURES, ...RATED, ...SCALES].map((written) => [foldText(written), written] as const),
)

/** Parts of a pattern on the folded text. */
export const measureUnitPattern: string = String.raw`${foldedPhrases(MEASURES)}|(?:${foldedPhrases(RATED)})(?=\s?/)`
export const scalePattern: string = foldedPhrases(SCALES)

/** Words that make a measure a goal where no comparator does. */
const GOALS = [
  'phấn đấu',
  'chỉ tiêu',
  'đạt',
  'trồng',
  'chăm sóc',
  'tạo',
  'giải quyết',
  'đào tạo',
  'đưa',
  'thu hút',
  'đón',
  'công nhận',
  'xây dựng',
  'xây mới',
  'làm mới',
  'mở mới',
  'nâng cấp',
  'cải tạo',
  'sửa chữa',
  'khởi công',
  'hoàn thành',
  'cấp nước',
  'cung cấp',
  'xóa',
  'giảm(?! (?:thiểu|nhẹ|tải|áp lực|thời gian|chi phí))',
  'còn',
  'tăng thêm',
  'tăng lên',
  'nâng lên',
  'thêm',
  'mở rộng',
  'phát triển',
  'thành lập mới',
  'sản xuất',
  'tiêm',
  'tiêm phòng',
  'khám',
  'hỗ trợ',
  'chuyển đổi',
  'bê tông hóa',
  'kiên cố hóa',
  'cứng hóa',
  'nhựa hóa',
  'duy trì',
  'giữ',
  'bảo vệ',
  'huy động',
  'vận động',
  'tiếp nhận',
]
/** More of what is there already. */
const MORE = [
  'công nhận',
  'công nhận mới',
  'thành lập mới',
  'mới (?:được )?thành lập',
  'phát triển mới',
  'thêm',
  'tăng thêm',
  'có thêm',
]
/** What is measured, right before its value. */
const MEASURED = [
  'sản lượng',
  'năng suất',
  'diện tích',
  'thu nhập',
  'giá trị',
  'kim ngạch',
  'doanh thu',
  'tổng thu',
  'tổng sản phẩm',
  'GRDP',
  'GDP',
  'tổng đàn',
  'vốn đầu tư',
  'thu ngân sách',
  'dư nợ',
  'bình quân',
  'tổng khách',
  'tỷ suất',
  'tỷ số',
]
/** Money is a goal only where it is earned, not where it is spent. */
const EARNED = [
  'thu nhập',
  'giá trị',
  'kim ngạch',
  'doanh thu',
  'tổng thu',
  'thu ngân sách',
  'thu nội địa',
  'tổng sản phẩm',
  'GRDP',
  'GDP',
  'vốn đầu tư',
  'thu hút',
  'huy động',
  'vận động',
  'dư nợ',
  'doanh số',
]
/** Rates and what stands already are no goals. */
const NO_GOALS = [
  'quy mô dân số',
  'diện tích tự nhiên',
  'hiện có',
  'hiện nay',
  'tổng số(?! (?:[a-z]+ ){1,4}(?:thành lập mới|mới|tăng thêm))',
  'trong số',
  'kinh phí',
  'mức chi',
  'mức hỗ trợ',
  'mức thu',
  'mức phạt',
  'so với',
  'dự toán',
  'bán kính',
  'chiều dài',
  'cách',
]

const words = (phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![a-z])(?:${foldedPhrases(phrases)})(?![a-z])`)

export const goalWords = words(GOALS)
export const moreWords = words(MORE)
export const measuredWords = words(MEASURED)
export const earnedWords = words(EARNED)
export const noGoalWords = words(NO_GOALS)
