import type { VocabularyRow } from '../vocabulary-row.js'

/** Types of legal and guiding documents by the abbreviation in their symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW). */
export const documentTypeBySymbol: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CTr: 'Chương trình',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  KL: 'Kết luận',
  ĐA: 'Đề án',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  PL: 'Pháp lệnh',
  CĐ: 'Công điện',
  QH: 'Luật',
  PA: 'Phương án',
  VBHN: 'Văn bản hợp nhất',
}

/** The abbreviation that a type has in symbols. */
export const symbolByDocumentType: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(documentTypeBySymbol).map(([symbol, type]) => [type, symbol]),
)

/** The `code` is the type word as people write it. */
export const documentTypeVocabulary: readonly VocabularyRow<string>[] = [
  { code: 'Kế hoạch', phrases: ['kế hoạch'], example: 'Kế hoạch số 15/KH-UBND', counterExample: 'quy hoạch' },
  { code: 'Nghị quyết', phrases: ['nghị quyết'], example: 'Nghị quyết số 11/NQ-HĐND', counterExample: 'giải quyết' },
  {
    code: 'Quyết định',
    phrases: ['quyết định'],
    strict: true,
    example: 'Quyết định số 20/QĐ-UBND',
    counterExample: 'quy định',
  },
  { code: 'Chỉ thị', phrases: ['chỉ thị'], example: 'Chỉ thị số 05/CT-UBND', counterExample: 'đô thị' },
  { code: 'Nghị định', phrases: ['nghị định'], example: 'Nghị định số 61/2018/NĐ-CP', counterExample: 'nhất định' },
  {
    code: 'Thông tư liên tịch',
    phrases: ['thông tư liên tịch'],
    example: 'Thông tư liên tịch số 01',
    counterExample: 'thông tin',
  },
  {
    code: 'Thông tư',
    phrases: ['thông tư'],
    strict: true,
    example: 'Thông tư số 01/2018/TT-VPCP',
    counterExample: 'thông tin',
  },
  {
    code: 'Công văn',
    phrases: ['công văn'],
    example: 'Công văn số 123/SNV-CCHC',
    counterExample: 'công vụ',
  },
  {
    code: 'Văn bản',
    phrases: ['văn bản số'],
    example: 'Văn bản số 123/SNV-CCHC của Sở Nội vụ',
    counterExample: 'văn bản quy phạm pháp luật',
  },
  {
    code: 'Văn bản hợp nhất',
    phrases: ['văn bản hợp nhất'],
    example: 'Văn bản hợp nhất số 12/VBHN-BNV',
    counterExample: 'thống nhất bằng văn bản',
  },
  { code: 'Hướng dẫn', phrases: ['hướng dẫn'], example: 'Hướng dẫn số 03/HD-SNV', counterExample: 'dẫn chứng' },
  { code: 'Kết luận', phrases: ['kết luận'], example: 'Kết luận số 50-KL/TW', counterExample: 'kết quả' },
  { code: 'Thông báo', phrases: ['thông báo'], example: 'Thông báo số 9/TB-UBND', counterExample: 'báo cáo' },
  {
    code: 'Báo cáo',
    phrases: ['báo cáo'],
    strict: true,
    example: 'Báo cáo số 77/BC-UBND',
    counterExample: 'thông báo',
  },
  { code: 'Tờ trình', phrases: ['tờ trình'], example: 'Tờ trình số 8/TTr-SNV', counterExample: 'quy trình' },
  { code: 'Thông tri', phrases: ['thông tri'], example: 'Thông tri số 2-TT/TU', counterExample: 'thông tin' },
  {
    code: 'Quy định',
    phrases: ['quy định'],
    strict: true,
    example: 'Quy định số 127-QĐ/TW',
    counterExample: 'quyết định',
  },
  { code: 'Quy chế', phrases: ['quy chế'], example: 'Quy chế số 04-QC/TU', counterExample: 'cơ chế' },
  { code: 'Chương trình', phrases: ['chương trình'], example: 'Chương trình tổng thể', counterExample: 'quy trình' },
  { code: 'Đề án', phrases: ['đề án'], example: 'Đề án “Nâng cao chất lượng”', counterExample: 'dự án' },
  {
    code: 'Chiến lược',
    phrases: ['chiến lược'],
    example: 'Chiến lược phát triển Chính phủ số',
    counterExample: 'chiến dịch truyền thông',
  },
  {
    code: 'Thỏa thuận',
    phrases: ['thỏa thuận hợp tác', 'thỏa thuận liên kết', 'thỏa thuận phối hợp'],
    example: 'Thỏa thuận liên kết hợp tác phát triển du lịch',
    counterExample: 'theo thỏa thuận của hai bên',
  },
  {
    code: 'Biên bản',
    phrases: ['biên bản ghi nhớ', 'biên bản thỏa thuận'],
    example: 'Biên bản ghi nhớ hợp tác giữa hai tỉnh',
    counterExample: 'lập biên bản vi phạm',
  },
  { code: 'Phương án', phrases: ['phương án'], example: 'Phương án số 31/PA-UBND', counterExample: 'dự án' },
  { code: 'Quy hoạch', phrases: ['quy hoạch'], example: 'Quy hoạch tỉnh', counterExample: 'kế hoạch' },
  { code: 'Pháp lệnh', phrases: ['pháp lệnh'], example: 'Pháp lệnh Thực hiện dân chủ', counterExample: 'pháp luật' },
  {
    code: 'Công điện',
    phrases: ['công điện'],
    example: 'Công điện số 644/CĐ-TTg',
    counterExample: 'cổng dịch vụ công',
  },
  {
    code: 'Bộ luật',
    phrases: ['bộ luật'],
    example: 'Bộ luật Dân sự năm 2015',
    counterExample: 'kỷ luật trong bộ máy',
  },
  {
    code: 'Luật',
    phrases: ['luật'],
    strict: true,
    example: 'Luật Tiếp cận thông tin năm 2016',
    counterExample: 'lần lượt',
  },
  {
    code: 'Quy tắc',
    phrases: ['bộ quy tắc'],
    example: 'Bộ Quy tắc ứng xử văn hóa của cán bộ',
    counterExample: 'nguyên tắc',
  },
  {
    code: 'Khung',
    phrases: ['khung năng lực'],
    example: 'Khung năng lực số cho người học',
    counterExample: 'khung giờ vàng',
  },
  { code: 'Hiến pháp', phrases: ['hiến pháp'], example: 'Hiến pháp năm 2013', counterExample: 'giải pháp' },
]

/** Types that share a symbol with the one it stands for: `QH15`, `QĐ/TW`, `TT/TU`. */
const SAME_SYMBOL: Readonly<Record<string, readonly string[]>> = {
  Luật: ['Luật', 'Bộ luật', 'Nghị quyết'],
  'Quyết định': ['Quyết định', 'Quy định'],
  'Thông tư': ['Thông tư', 'Thông tri'],
}

/** The types that a number may have whose symbol stands for `type`: that one first. */
export const typesOfSymbol = (type: string): readonly string[] => SAME_SYMBOL[type] ?? [type]
