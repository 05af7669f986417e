import { foldedPhrases } from '../folded-phrases.js'

/**
 * Titles of laws with a comma or a word that ends any other title: `Luật Hôn nhân và gia đình`. The longer before the shorter.
 * The laws that are cited by number, with their days, are `data/gazetteer/legal-documents.csv`.
 */
const NAMES = [
  'tổ chức hội đồng nhân dân và ủy ban nhân dân',
  'tổ chức HĐND và UBND',
  'ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân',
  'ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân',
  'ban hành văn bản quy phạm pháp luật của HĐND, UBND',
  'ban hành văn bản quy phạm pháp luật của HĐND và UBND',
  'cán bộ, công chức',
  'thi đua, khen thưởng',
  'hôn nhân và gia đình',
  'khám bệnh, chữa bệnh',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'phòng cháy và chữa cháy',
  'phổ biến, giáo dục pháp luật',
  'thực hành tiết kiệm, chống lãng phí',
  'phòng, chống tác hại của rượu, bia',
  'phòng, chống tác hại của thuốc lá',
  'hỗ trợ doanh nghiệp nhỏ và vừa',
  'bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân',
  'hoạt động giám sát của quốc hội và hội đồng nhân dân',
  'ưu đãi người có công với cách mạng',
  'thực hiện dân chủ ở xã, phường, thị trấn',
  'quản lý, sử dụng tài sản công',
  'quản lý, sử dụng tài sản nhà nước',
  'quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'trật tự, an toàn giao thông đường bộ',
  'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  'tín ngưỡng, tôn giáo',
  'an toàn, vệ sinh lao động',
  'bảo vệ và phát triển rừng',
  'khoa học, công nghệ và đổi mới sáng tạo',
  'khoa học và công nghệ',
  'sử dụng năng lượng tiết kiệm và hiệu quả',
  'quy hoạch đô thị và nông thôn',
  'công nghiệp quốc phòng, an ninh và động viên công nghiệp',
  'quản lý và đầu tư vốn nhà nước tại doanh nghiệp',
  'chất lượng sản phẩm, hàng hóa',
  'hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
  'thể dục, thể thao',
  'tiêu chuẩn và quy chuẩn kỹ thuật',
  'hòa giải, đối thoại tại tòa án',
  'trách nhiệm bồi thường của nhà nước',
  'bảo vệ, chăm sóc và giáo dục trẻ em',
  'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam',
  'xuất cảnh, nhập cảnh của công dân việt nam',
  'người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng',
  'phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người',
] as const

/** Such a title behind the type word. Folded. */
export const lawName = new RegExp(String.raw`^\s+(?:${foldedPhrases(NAMES)})(?![a-z])`)

/** What the pattern finds and what it leaves. */
export const lawNameExamples: readonly { readonly example: string; readonly counterExample: string }[] = NAMES.map(
  (name) => ({
    example: name,
    counterExample: `${name.split(/,| và | của | với | tại | theo /)[0] ?? name} trên địa bàn`,
  }),
)
