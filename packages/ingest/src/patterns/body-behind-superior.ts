/** A name in small letters and in capitals; `\p` and the like stand outside it. */
const inEither = (names: readonly string[]): string => names.flatMap((name) => [name, name.toUpperCase()]).join('|')

/** What names of bodies within another begin with, where no break parts them on one line of a header. */
const HEADS = [
  'Văn phòng',
  'Thanh tra',
  'Trung tâm',
  'Bệnh viện',
  'Chi cục',
  'Tổng cục',
  'Cục',
  'Kho bạc',
  'Thư viện',
  'Bảo tàng',
  'Trạm Y tế',
  'Nhà hát',
  'Chi bộ',
  'Huyện ủy',
  'Thành ủy',
  'Thị ủy',
  'Đảng ủy',
  'Huyện uỷ',
  'Thành uỷ',
  'Thị uỷ',
  'Đảng uỷ',
  'Tỉnh đoàn',
  'Tổ công tác',
  'Tổ Công tác',
  'Công ty',
  'Liên đoàn',
  'Công đoàn',
  'BCH Đoàn',
  'Bảo hiểm xã hội',
  'Tòa án',
  'Viện kiểm',
  'Viện Kiểm',
  'Ngân hàng',
  'Bưu điện',
  'Bộ Chỉ huy',
  'Bộ CHQS',
]
/** The second words of boards, councils, schools and unions: `Ban Chỉ đạo`, `Trường THPT`. */
const SECOND: Readonly<Record<string, readonly string[]>> = {
  Ban: 'Dân|Quản|Chỉ|Tuyên|Tổ|Nội|An toàn|Vì|Thi|Thường|Chấp|CHQS|dân|quản|chỉ|tuyên|tổ|an toàn|thường|chấp'.split('|'),
  'Hội đồng': ['phối', 'Phối', 'thi đua', 'Thi đua', 'phổ biến', 'Phổ biến'],
  Hội: ['Nông', 'Liên', 'Cựu', 'Chữ', 'Luật', 'Người'],
  Đài: ['Phát', 'phát', 'Truyền', 'truyền'],
  Báo: ['và'],
  Thuế: ['tỉnh', 'thành phố', 'cơ sở', 'Thành phố'],
  'Thống kê': ['tỉnh', 'thành phố'],
  'Thi hành án dân sự': ['tỉnh', 'thành phố'],
  'Ủy ban': ['Kiểm', 'kiểm', 'MTTQ', 'Mặt'],
}
const withSecond = Object.entries(SECOND).map(([head, seconds]) => `(?:${inEither([head])}) (?:${inEither(seconds)})`)
const SCHOOLS = [
  'THPT',
  'THCS',
  'TH',
  'PT',
  'PTDT',
  'Tiểu',
  'Trung học',
  'Mầm',
  'Mẫu',
  'Cao đẳng',
  'Đại học',
  'Chính trị',
]
/** Of `MÔI TRƯỜNG`, `HẢI PHÒNG` and `XÃ YÊN SỞ` the last word begins no body, nor does that of `BỘ CÔNG AN`. */
const TOLD_BY_WORDS_AROUND = [
  `(?<!Môi |MÔI )(?:Trường|TRƯỜNG)(?= (?:${inEither(SCHOOLS)}))`,
  String.raw`(?<!CƠ )(?:Sở|SỞ)(?= (?!CỘNG )\p{Lu})`,
  String.raw`(?<!Hải |HẢI |BIÊN )(?:Phòng|PHÒNG)(?= \p{Lu}\p{L})`,
  '(?:Công an|CÔNG AN)(?= [THXPthxp])',
]

/**
 * How a body begins behind its superior's name on one line of a header: `UBND TỈNH HÀ NAM SỞ NỘI VỤ`, but neither
 * `THÀNH PHỐ HẢI PHÒNG`, `XÃ YÊN SỞ` nor `XÃ TRƯỜNG SƠN`. Source of a pattern with the flag u.
 */
export const behindSuperior = String.raw`(?:${[...TOLD_BY_WORDS_AROUND, ...withSecond, inEither(HEADS)].join('|')})(?=\s|$)`

/** What names of superior bodies begin with there: `UBND TỈNH`, `BỘ`, `TỈNH ỦY`. Source of a pattern with the flag u. */
export const superiorBody = `(?:${inEither([
  'UBND',
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Ủy ban MTTQ',
  'Ủy ban Mặt trận',
  'Sở',
  'Bộ',
  'Công an',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Đảng ủy',
  'Đảng uỷ',
  'Đảng bộ',
  'Tổng cục',
  'Cục',
  'Thuế',
  'Quân khu',
  'Bảo hiểm xã hội',
  'Kho bạc',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Ngân hàng Nhà nước',
  'Trung ương Hội',
  'Hội',
  'Tổng Liên đoàn',
  'Liên đoàn',
  'Đoàn TNCS',
  'Tổng công ty',
  'Tập đoàn',
  'Trung tâm Y tế',
  'Liên hiệp',
  'Tỉnh',
  'Thành phố',
  'Huyện',
  'Quận',
  'Thị xã',
  'Xã',
  'Phường',
])})`
