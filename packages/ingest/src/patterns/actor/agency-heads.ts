import type { ActorHead } from './actor-head-row.js'
import { foldedPhrases } from '../folded-phrases.js'
import { MINISTRIES, SECTORS } from './ministry-fields.js'

const policeOffices = Array.from('achkvx').flatMap((branch) =>
  Array.from({ length: 20 }, (_, number) => `p${branch}${String(number).padStart(2, '0')}`),
)

/** Agencies, the offices inside them, forces and firms. */
export const agencyHeads: readonly ActorHead[] = [
  {
    // `Cơ quan Công an các cấp`, `Cơ quan Thuế`: an agency by its field.
    pattern: /^co\s+quan\s(?!nay|tren|noi|chu\s+tri|phoi\s+hop|don\s+vi)[a-z]/,
    opens: ['co'],
    role: 'department',
    written: /^[Cc]ơ quan \p{Lu}\p{Ll}/u,
    example: 'co quan thue',
    counterExample: 'co quan nay',
  },
  {
    pattern: /^so\s(?!luong|lieu|dien|ho|diem|huu|tay|ket(?![a-z])|don\svi)[a-z]/,
    opens: ['so'],
    role: 'department',
    example: 'so cong thuong',
    counterExample: 'so lieu thong ke',
  },
  {
    pattern: /^phong\s+vh\s?[-,&]?\s?(?:va\s+)?(?:tt|xh|kh)/,
    opens: ['phong'],
    role: 'culture_officer',
    example: 'phong vh&tt huyen',
    counterExample: 'phong vat tu',
  },
  {
    pattern: /^phong\s+tc\s?-?\s?kh(?![a-z])/,
    opens: ['phong'],
    role: 'finance_officer',
    example: 'phong tc-kh huyen',
    counterExample: 'phong tccb',
  },
  {
    // Bodies by their letters: health centre, policy bank, treasury, insurance, courts.
    pattern: /^(?:ttyt|bvdk|nhcsxh|nhnn|bhxh|kbnn|ttkn|ttdvnn|vksnd|tand|cdc|qltt|ttgdtx)(?![a-z])/,
    opens: [
      'ttyt',
      'bvdk',
      'nhcsxh',
      'nhnn',
      'bhxh',
      'kbnn',
      'ttkn',
      'ttdvnn',
      'vksnd',
      'tand',
      'cdc',
      'qltt',
      'ttgdtx',
    ],
    role: 'department',
    example: 'ttyt huyen',
    counterExample: 'tthc huyen',
  },
  {
    // `Trạm Khuyến nông`, `Trạm Thú y`; a station of a road or of waves is no body.
    pattern: /^(?:cac\s+)?tram\s[a-z]/,
    opens: ['tram', 'cac'],
    role: 'department',
    written: /^(?:[Cc]ác\s+)?[Tt]rạm\s+(?:\p{Lu}|khuyến|thú|bảo\s+vệ|quản)/u,
    example: 'tram khuyen nong huyen',
    counterExample: 'trang bi may tinh',
  },
  {
    pattern: /^phong\s(?!chong|trao|phu|ngua|hop|cach)[a-z]/,
    opens: ['phong'],
    role: 'division',
    example: 'phong dkkd',
    counterExample: 'phong chong tham nhung',
  },
  {
    // `Trung tâm Văn hóa - Nghệ thuật tỉnh`, `Trung tâm Văn hóa tỉnh` broadcast nothing.
    pattern: /^trung\s+tam\s+van\s+hoa(?:,|\s*[-–]|\s+va)?\s+(?:dien\s+anh|nghe\s+thuat|tinh)(?![a-z])/,
    opens: ['trung'],
    role: 'department',
    example: 'trung tam van hoa - nghe thuat tinh',
    counterExample: 'trung tam van hoa - thong tin',
  },
  {
    // Since July 2025 the centre for public services of a commune holds its culture, sports and broadcasting.
    pattern: /^trung\s+tam\s(?:[^,;:]{0,60}(?:truyen\s+thanh|truyen\s+thong|van\s+hoa)|cung\s+ung\s+dich\s+vu\s+cong)/,
    opens: ['trung'],
    role: 'radio_station',
    example: 'trung tam van hoa - the thao va truyen thanh',
    counterExample: 'trung tam xuc tien dau tu',
  },
  {
    pattern:
      /^(?:trung\s+tam|chi\s+cuc|cuc|ban\s+quan\s+ly|bql|hat|vien|truong(?!\s+hop)|kho\s+bac|ngan\s+hang|buu\s+dien|chi\s+nhanh|hop\s+tac\s+xa)\s[a-z]/,
    opens: ['trung', 'chi', 'cuc', 'ban', 'bql', 'hat', 'vien', 'truong', 'kho', 'ngan', 'buu', 'hop'],
    role: 'department',
    example: 'trung tam xuc tien dau tu',
    counterExample: 'kho khan',
  },
  {
    // `Học viên được đánh giá …`: those who learn fold alike.
    pattern: /^hoc\s+vien\s[a-z]/,
    opens: ['hoc'],
    role: 'department',
    written: /^(?:$|[Hh]ọc\s+[Vv]iện|[Hh]oc\s)/u,
    example: 'hoc vien hanh chinh quoc gia',
    counterExample: 'hoc sinh cac truong',
  },
  {
    // The courts inside a court: `Các Tòa chuyên trách`, `Tòa Hình sự`.
    pattern: /^(?:cac\s+)?toa\s+(?:an|chuyen\s+trach|hinh\s+su|dan\s+su|hanh\s+chinh|kinh\s+te|gia\s+dinh)(?![a-z])/,
    opens: ['cac', 'toa'],
    role: 'department',
    written: /^(?:$|(?:[Cc]ác\s+)?(?:[Tt]òa|[Tt]oà|[Tt]oa)\s)/u,
    example: 'cac toa chuyen trach',
    counterExample: 'cac toa nha cao tang',
  },
  {
    // Offices of a province's police by their symbols: `PV01`, `PC06`.
    pattern: /^p[achkvx]\d{2}(?![a-z\d])/,
    opens: policeOffices,
    role: 'division',
    example: 'pv01',
    counterExample: 'pc cua co quan',
  },
  {
    // The code list has no role for firms; the annotations count them with the agencies outside the committee.
    pattern: /^(?:tong\s+cong\s+ty|cong\s+ty|tap\s+doan|dien\s+luc|vien\s+thong|canh\s+sat)\s[a-z]/,
    opens: ['tong', 'cong', 'tap', 'dien', 'vien', 'canh'],
    role: 'department',
    example: 'cong ty dien luc tinh',
    counterExample: 'cong tac tuyen truyen',
  },
  {
    pattern:
      /^(?:cong\s+an|(?:ban|bo)\s+chi\s+huy|bo\s+doi|bo\s+tu\s+lenh|(?:ban|bo)\s+chqs|bch\s+(?:quan\s+su|qs|bdbp|bo\s+doi)|don\s+bien\s+phong)\s?[a-z]*/,
    opens: ['cong', 'ban', 'bo', 'bch', 'don'],
    role: 'department',
    example: 'cong an huyen',
    counterExample: 'cong viec',
  },
  {
    // Closed: `bộ máy`, `bộ tiêu chí`, `bộ phận` are no ministries.
    pattern: new RegExp(String.raw`^(?:cac\s+)?bo[:,]?\s(?:${foldedPhrases(MINISTRIES)})`),
    opens: ['bo', 'cac'],
    role: 'department',
    example: 'bo quoc phong',
    counterExample: 'bo tieu chi',
  },
  {
    pattern: new RegExp(String.raw`^nganh\s(?:${foldedPhrases(SECTORS)})(?![a-z])`),
    opens: ['nganh'],
    role: 'department',
    example: 'nganh y te',
    counterExample: 'nganh nghe kinh doanh',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:${foldedPhrases([
        'tổng cục|nhà máy|xí nghiệp',
        'chủ (?:đầu tư|dự án|rừng|hộ đáp|cơ sở|doanh nghiệp|phương tiện|tàu|nguồn thải)',
        '(?:các )?nhà (?:thầu|cung cấp|mạng)|tư vấn giám sát|(?:các )?chốt (?:kiểm|trực|chặn|liên)',
      ])})(?:[\s,:]|$)`,
    ),
    opens: ['tong', 'nha', 'xi', 'chu', 'tu', 'chot', 'cac'],
    role: 'department',
    example: 'chu dau tu cac cong trinh',
    counterExample: 'chu dong to chuc',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:cac\s+)?doi\s(?:${foldedPhrases([
        'quản lý|cảnh sát|kiểm tra|kiểm lâm|thi hành|thuế|trật tự|thanh tra|y tế|quy tập|tuyên truyền|công tác',
        'qltt|csgt|cứu (?:hộ|nạn)|xung kích|(?:thanh niên )?tình nguyện|phản ứng|dân phòng|bảo vệ',
        'thông tin lưu động|văn nghệ|hành chính|nghiệp vụ|tổng hợp|trước bạ|thu lệ phí|kê khai',
      ])})`,
    ),
    opens: ['doi', 'cac'],
    role: 'department',
    example: 'doi quan ly thi truong so 4',
    counterExample: 'doi moi cong tac',
  },
  {
    // The divisions of a ministry.
    pattern: new RegExp(
      String.raw`^vu\s(?:${foldedPhrases([
        'pháp chế|tổ chức|kế hoạch|tài chính|cải cách|chính quyền|công chức|hợp tác|thi đua|khoa học|tổng hợp',
        'giáo dục|chính sách|pháp luật|thông tin|công tác|hành chính',
      ])})`,
    ),
    opens: ['vu'],
    role: 'division',
    example: 'vu phap che',
    counterExample: 'vu chay lon',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:${foldedPhrases([
        'cơ quan thường trực|lực lượng|nhà (?:hát|xuất bản|khách|thiếu nhi|văn hóa thiếu nhi)',
        'quỹ (?:bảo vệ|phát triển|đầu tư|hỗ trợ|tín dụng|khuyến)',
        'hội đồng (?:thi đua|phối hợp|giáo dục|nghĩa vụ|thẩm định|tuyển|sáng kiến|bồi thường,?|đấu giá|xét|tư vấn|trường|định giá)',
        'các (?:tổ chức tín dụng|ngân hàng|hợp tác xã|công ty|nhà máy|chủ rừng|chủ đầu tư|chủ dự án|bệnh viện)',
      ])})(?:[\s,]|$)`,
    ),
    opens: ['co', 'luc', 'nha', 'quy', 'hoi', 'cac'],
    role: 'department',
    example: 'luc luong kiem lam',
    counterExample: 'nha nuoc',
  },
  {
    pattern:
      /^(?:cac\s+)?(?:vuon\s+quoc\s+gia|nha\s+van\s+hoa\s+(?:lao\s+dong|thanh\s+nien|trung\s+tam|tinh|huyen))(?:[\s,:]|$)/,
    opens: ['cac', 'vuon', 'nha'],
    role: 'department',
    example: 'vuon quoc gia phong nha',
    counterExample: 'nha van hoa thon',
  },
  {
    pattern:
      /^(?:doan\s+(?:kiem\s+tra|thanh\s+tra|giam\s+sat|cong\s+tac|lien\s+nganh)|cac\s+to\s+(?:hoa\s+giai|cong\s+tac|giup\s+viec|lien\s+gia|tu\s+quan|chuyen\s+mon|an\s+ninh|kiem\s+tra))(?:\s|$)/,
    opens: ['doan', 'cac'],
    role: 'division',
    example: 'doan kiem tra lien nganh',
    counterExample: 'doan the',
  },
  {
    pattern:
      /^(?:cac\s+)?co\s+so\s+(?:kham|kcb|kbcb|y\s+te|giao\s+duc|dao\s+tao|kinh\s+doanh|san\s+xuat|luu\s+tru|cai\s+nghien|tro\s+giup|ton\s+giao|tho\s+tu)(?:\s|,|$)/,
    opens: ['co', 'cac'],
    role: 'department',
    example: 'cac co so giao duc',
    counterExample: 'co so du lieu',
  },
  {
    // `Hội đồng NVQS`, `Hội đồng Sáng kiến`: any field in capitals; people's councils are listed.
    pattern: /^hoi\s+dong\s(?!nhan\s+dan|doi)[a-z]/,
    opens: ['hoi'],
    role: 'department',
    written: /^(?:$|Hội\s+đồng\s+\p{Lu})/u,
    example: 'hoi dong nvqs cac xa',
    counterExample: 'hoi dong nhan dan',
  },
  {
    pattern: /^cang\s+(?:vu|hang\s+khong|bien)(?:[\s,:]|$)/,
    opens: ['cang'],
    role: 'department',
    example: 'cang vu hang hai',
    counterExample: 'cang som cang tot',
  },
  {
    pattern: /^(?:hiep\s+hoi|lien\s+minh|(?:cac\s+)?(?:htx|hai\s+quan|kiem\s+(?:lam|dich)|bien\s+phong))[\s,:]\s?[a-z]/,
    opens: ['hiep', 'lien', 'htx', 'hai', 'kiem', 'bien', 'cac'],
    written: /^(?:$|[Hh]iệp|[Ll]iên|[Hh]iep|[Ll]ien|[Cc][áa]c|HTX|Hải|Kiểm|Biên|[Hh]tx|Hai|Kiem|Bien)/u,
    role: 'department',
    example: 'hiep hoi du lich',
    counterExample: 'hiep dinh',
  },
  {
    pattern: /^thi\s+hanh\s+an\s+dan\s+su\s+(?:tinh|thanh\s+pho|khu\s+vuc|cac)(?:\s|$)/,
    opens: ['thi'],
    role: 'department',
    written: /^(?:$|Thi\s+hành\s+án|THI)/u,
    example: 'thi hanh an dan su tinh',
    counterExample: 'thi hanh an dan su theo quy dinh',
  },
  {
    pattern: /^dai\skhi\s+tuong/,
    opens: ['dai'],
    role: 'department',
    example: 'dai khi tuong thuy van tinh',
    counterExample: 'dai dien',
  },
  {
    pattern: /^uy\s+ban\s+(?:ve|dan\s+toc|bau\s+cu)(?:[\s,:]|$)/,
    opens: ['uy'],
    role: 'department',
    example: 'uy ban ve nguoi viet nam o nuoc ngoai',
    counterExample: 'uy ban nhan dan',
  },
]
