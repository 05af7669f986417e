import type { Plan } from '@doi-chieu/core/plan/plan'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const BARS = `ỦY BAN NHÂN DÂN | ${MOTTO} |\nSố: 57/KH-UBND | Sóc Sơn, ngày 14 tháng 3 năm 2022 |\n`
const HEAD = `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 57/KH-UBND\nPhú Thọ, ngày 14 tháng 3 năm 2022\n`
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\n'

/** A head with what is lost in it, and what the plan says of itself all the same. */
const heads: readonly (readonly [string, string, Partial<Plan>])[] = [
  [
    'the word of a plan is lost, its subject stands in capitals',
    `${BARS}THỐNG KÊ, CÔNG KHAI THỦ TỤC HÀNH CHÍNH NĂM 2022 TRÊN ĐỊA BÀN TỈNH\nThực hiện quy định tại Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 về kiểm soát thủ tục hành chính;\n`,
    { title: 'THỐNG KÊ, CÔNG KHAI THỦ TỤC HÀNH CHÍNH NĂM 2022 TRÊN ĐỊA BÀN TỈNH', doc_number: '57/KH-UBND' },
  ],
  [
    'a portal’s table stands above the header, the word is lost and the bases are bullets',
    `Kế hoạch 57/KH-UBND năm 2022 số hóa hồ sơ tỉnh Phú Thọ\n| Số hiệu | 57/KH-UBND |\n| Ngày ban hành | 14/03/2022 |\n| Lĩnh vực | Bộ máy hành chính |\n|\nỦY BAN NHÂN DÂN |\n${MOTTO} |\n|\nSố: 57/KH-UBND |\nPhú Thọ, ngày 14 tháng 3 năm 2022 |\nSỐ HÓA HỒ SƠ, GIẤY TỜ TỈNH PHÚ THỌ NĂM 2022\n- Luật Công nghệ thông tin ngày 29/6/2006;\n- Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n`,
    { title: 'SỐ HÓA HỒ SƠ, GIẤY TỜ TỈNH PHÚ THỌ NĂM 2022', doc_number: '57/KH-UBND', doc_date: '2022-03-14' },
  ],
  [
    'a committee called by a number, and a rule beside its name',
    `BAN CHỈ ĐẠO 389 TỈNH PHÚ THỌ -------\n${MOTTO} Độc lập - Tự do - Hạnh phúc ---------------\nSố: 25/KH-BCĐ389\nPhú Thọ, ngày 14 tháng 3 năm 2022\nKẾ HOẠCH\nChống buôn lậu năm 2022\n${BASIS}${AIMS}`,
    { doc_number: '25/KH-BCĐ389', issuer: 'Ban Chỉ đạo 389 tỉnh Phú Thọ', doc_date: '2022-03-14' },
  ],
  [
    'a department with a rule beside its name',
    `SỞ NỘI VỤ TỈNH PHÚ THỌ -------\n${MOTTO}\nSố: 25/KH-SNV\nPhú Thọ, ngày 14 tháng 3 năm 2022\nKẾ HOẠCH\nCải cách hành chính năm 2022\n${BASIS}${AIMS}`,
    { doc_number: '25/KH-SNV', issuer: 'Sở Nội vụ tỉnh Phú Thọ' },
  ],
  [
    'dots where number and day are to be written',
    `ỦY BAN NHÂN DÂN\nXÃ PHÚ LƯƠNG\n${MOTTO}\nSố: ……/KH-UBND\nPhú Lương, ngày .../03/2022\nKẾ HOẠCH\nCải cách hành chính năm 2022\n${BASIS}${AIMS}`,
    { doc_number: null, doc_symbol: 'KH-UBND', doc_date: '2022-03' },
  ],
  [
    'a decision without recipients that a programme follows',
    `${HEAD.replace('KH-', 'QĐ-')}QUYẾT ĐỊNH\nBAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG TIẾT KIỆM NĂM 2022\n${BASIS}QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Chương trình hành động.\nĐiều 2. Các sở, ban, ngành thi hành Quyết định này./.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Hải\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nTIẾT KIỆM NĂM 2022\n${AIMS}`,
    { doc_number: '57/QĐ-UBND', signer_name: 'Trần Văn Hải', signing_form: 'TM.' },
  ],
  [
    'word, number and motto run into each other',
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ LÀO CAI\n${MOTTO}\nĐộc lập - Tự do - Hạnh phúc SỐ: 57 /KH-UBND Lào Cai, ngàyOl tháng 3 năm 2022\nKÊ HOẠCH Triển khai dịch vụ công trực tuyến\nnăm 2022\nNăm 2021 thành phố đã đạt nhiều kết quả.\n`,
    { title: 'Triển khai dịch vụ công trực tuyến năm 2022', doc_number: '57/KH-UBND', doc_date: '2022-03' },
  ],
  [
    'a decision without its title',
    `ỦY BAN NHÂN DÂN | ${MOTTO} |\nSố: 57/QĐ-UBND | Phú Thọ, ngày 14 tháng 3 năm 2022 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ\n${BASIS}QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch số hóa kết quả giải quyết thủ tục hành chính năm 2022.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n`,
    {
      title: 'số hóa kết quả giải quyết thủ tục hành chính năm 2022',
      doc_number: '57/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Phú Thọ',
    },
  ],
  [
    'a programme of action',
    `${HEAD.replace('KH-', 'CTr-')}CHƯƠNG TRÌNH HÀNH ĐỘNG\nTHỰC HIỆN NGHỊ QUYẾT VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2022\n${BASIS}${AIMS}`,
    { title: 'THỰC HIỆN NGHỊ QUYẾT VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2022', doc_number: '57/CTr-UBND' },
  ],
  [
    'a programme that a decision carries',
    `${HEAD.replace('KH-', 'QĐ-')}QUYẾT ĐỊNH\nBAN HÀNH CHƯƠNG TRÌNH CẢI CÁCH HÀNH CHÍNH\n${BASIS}Điều 1. Ban hành kèm theo Quyết định này Chương trình.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\n\nCHƯƠNG TRÌNH\nCẢI CÁCH HÀNH CHÍNH TỈNH PHÚ THỌ NĂM 2022\n\n${AIMS}`,
    { title: 'CẢI CÁCH HÀNH CHÍNH TỈNH PHÚ THỌ NĂM 2022', doc_number: '57/QĐ-UBND' },
  ],
  [
    'a paragraph of the portal above the header',
    `Thực hiện Thông báo số 118-TB/HU ngày 02/3/2022 của Huyện ủy, UBND xã ban hành Kế hoạch như sau:\n\nỦY BAN NHÂN DÂN\nXÃ TÂN AN\nSố:     /KH-UBND\nTân An, ngày     tháng   năm 2022\n\nKẾ HOẠCH\nTuyên truyền chuyển đổi số năm 2022\n\n${BASIS}${AIMS}`,
    { doc_number: null, doc_symbol: 'KH-UBND', doc_date: '2022', title: 'Tuyên truyền chuyển đổi số năm 2022' },
  ],
  [
    'a title on two lines with a blank line between',
    `${HEAD}\nKẾ HOẠCH\n\nTổ chức tuyên truyền mừng Xuân\n\nGiáp Thìn 2024\n\n${BASIS}${AIMS}`,
    { title: 'Tổ chức tuyên truyền mừng Xuân Giáp Thìn 2024' },
  ],
  [
    'a title that opens as a basis does',
    `${HEAD}\nKẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ năm 2022\n\n${BASIS}${AIMS}`,
    { title: 'Thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ năm 2022' },
  ],
  [
    'a basis behind the bare word is no title',
    `${HEAD}\nKẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW, UBND tỉnh ban hành Kế hoạch thi đua năm 2022 như sau:\n${AIMS}`,
    { title: 'thi đua năm 2022' },
  ],
  [
    'the years of a document named in quotation marks',
    `${HEAD}KẾ HOẠCH\nTRIỂN KHAI ĐỀ ÁN “NÂNG CAO NĂNG LỰC CÔNG CHỨC GIAI ĐOẠN 2019 - 2025”\n${BASIS}${AIMS}`,
    { plan_year: 2022 },
  ],
  [
    'the years of the plan itself',
    `${HEAD}KẾ HOẠCH\nTRIỂN KHAI ĐỀ ÁN “NÂNG CAO NĂNG LỰC CÔNG CHỨC” GIAI ĐOẠN 2023 - 2025\n${BASIS}${AIMS}`,
    { plan_year: 2023 },
  ],
  [
    'a decision that approves a programme, its symbol cut, its number in the lines of a portal',
    `Số hiệu: 57/QĐ-UBND Loại văn bản: Quyết định\nNgày ban hành: 14/03/2022\n\n${HEAD.replace('57/KH-UBND', '57/-UBND')}QUYẾT ĐỊNH\nPHÊ DUYỆT CHƯƠNG TRÌNH CHUYỂN ĐỔI SỐ NĂM 2022\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ\n${BASIS}`,
    { title: 'CHUYỂN ĐỔI SỐ NĂM 2022', doc_number: '57/QĐ-UBND', doc_date: '2022-03-14' },
  ],
  [
    'the stamp of who received it',
    `${BARS.replace('\n', '\nĐẾN  Số: 1234\nNgày: 15/3/2022\nChuyển: ......\n')}${BASIS}Ủy ban nhân dân tỉnh ban hành Kế hoạch thi đua năm 2022 như sau:\n${AIMS}`,
    { doc_number: '57/KH-UBND', doc_date: '2022-03-14', title: 'thi đua năm 2022' },
  ],
  [
    'a programme of a decision whose headings are damaged',
    `${HEAD.replace('KH-', 'QĐ-')}QUYẾT ĐỊNH\nBAN HÀNH CHƯƠNG TRÌNH CẢI CÁCH HÀNH CHÍNH\n${BASIS}Pieu 1. Ban hành kèm theo Quyet dinh này Chương trình.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nCHƯƠNG TRÌNH\nCẢI CÁCH HÀNH CHÍNH NĂM 2022\n\nI. QUAN PIEM\n`,
    { title: 'CẢI CÁCH HÀNH CHÍNH NĂM 2022' },
  ],
  [
    'a header and an authority that narrow cells break',
    `ỦY BAN NHÂN\nDÂN\nTỈNH PHÚ THỌ\n-------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\n-------\n|\nSố: 57/QĐ-UBND\n|\nPhú Thọ, ngày 14\ntháng 3 năm 2022\n|\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH PHÁT TRIỂN THANH NIÊN NĂM 2022\nỦY\nBAN NHÂN DÂN TỈNH PHÚ THỌ\n${BASIS}`,
    { title: 'PHÁT TRIỂN THANH NIÊN NĂM 2022', issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'the title of a portal above the header, with a date of its own',
    `KẾ HOẠCH Tuyên truyền chuyển đổi số năm 2022\n\nNgày 19/04/2022 00:00:00\n\n${HEAD.replace('57/', '    /').replace('14 tháng', '   tháng')}\nKẾ HOẠCH\n\nTuyên truyền chuyển đổi số năm 2022\n\n${BASIS}${AIMS}`,
    { title: 'Tuyên truyền chuyển đổi số năm 2022', doc_number: null, doc_symbol: 'KH-UBND', doc_date: '2022-03' },
  ],
  [
    'the word is lost, and paragraphs on the year before stand above the first basis',
    `${BARS}PHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM TRÊN NGƯỜI NĂM 2022\nNăm 2021, tình hình dịch bệnh diễn biến phức tạp, nhiều bệnh mới xuất hiện ở các nước láng giềng, số ca mắc tăng hơn so với năm trước.\nĐể chủ động phòng, chống dịch bệnh; Chủ tịch UBND huyện ban hành Kế hoạch phòng, chống dịch bệnh năm 2022, cụ thể như sau:\n${AIMS}`,
    { title: 'PHÒNG, CHỐNG DỊCH BỆNH TRUYỀN NHIỄM TRÊN NGƯỜI NĂM 2022', doc_number: '57/KH-UBND' },
  ],
  [
    'years of a title that had passed on its day',
    `${HEAD}KẾ HOẠCH\nTRIỂN KHAI NGHỊ QUYẾT GIÁM SÁT VIỆC THỰC HIỆN PHÁP LUẬT TỪ NĂM 2009 ĐẾN HẾT NĂM 2021\n${BASIS}${AIMS}`,
    { plan_year: 2022 },
  ],
  [
    'years of a title that go on',
    `${HEAD}KẾ HOẠCH\nTRIỂN KHAI NGHỊ QUYẾT TỪ NĂM 2021 ĐẾN HẾT NĂM 2025\n${BASIS}${AIMS}`,
    { plan_year: 2021 },
  ],
  [
    'a title that names a council',
    `${HEAD}KẾ HOẠCH\nTUYÊN TRUYỀN BẦU CỬ HỘI ĐỒNG NHÂN DÂN CÁC CẤP\n${BASIS}${AIMS}`,
    { issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'a number is all that tells a plan without sections',
    `${HEAD.replace(MOTTO, '')}KẾ HOẠCH\nTuyên truyền chuyển đổi số năm 2022\n\nSở Nội vụ theo dõi việc thực hiện Kế hoạch này trong phạm vi toàn tỉnh và báo cáo hằng quý theo quy định hiện hành.\n\nSở Tài chính thẩm định dự toán kinh phí thực hiện Kế hoạch này theo phân cấp ngân sách hiện hành.\n\nCông an tỉnh bảo đảm an ninh mạng trong quá trình thực hiện Kế hoạch này trên địa bàn toàn tỉnh.\n`,
    { title: 'Tuyên truyền chuyển đổi số năm 2022' },
  ],
]

describe('heads in which something is lost', () => {
  it.each(heads)('%s', (_, source, plan) => {
    expect(readPlan(source).facts?.plan).toMatchObject(plan)
  })
})

it('the number of a document itself is no citation, wherever its header breaks', () => {
  const torn = `Bản sao từ trang tin\n${BARS}${BASIS}${AIMS}`
  const source = `KẾ HOẠCH\nThi đua năm 2022\n\n${torn}`
  expect(readPlan(source).facts?.legal_citations.map(({ number }) => number)).toEqual(['76/NQ-CP'])
})
