/** Things that a plan promises a number of. Folded → as written; longer words first. */
const UNITS: readonly (readonly [folded: string, written: string])[] = [
  ['mo hinh, sang kien', 'mô hình, sáng kiến'],
  ['bang thong tin', 'bảng thông tin'],
  ['luot nguoi', 'lượt người'],
  ['nguoi than', 'người thân'],
  ['chuyen trang', 'chuyên trang'],
  ['chuyen muc', 'chuyên mục'],
  ['chuyen de', 'chuyên đề'],
  ['phong su', 'phóng sự'],
  ['sang kien', 'sáng kiến'],
  ['hoi nghi', 'hội nghị'],
  ['hoi thao', 'hội thảo'],
  ['hoi thi', 'hội thi'],
  ['cuoc thi', 'cuộc thi'],
  ['toa dam', 'tọa đàm'],
  ['bai viet', 'bài'],
  ['ban tin', 'bản tin'],
  ['an pham', 'ấn phẩm'],
  ['tin, bai', 'tin, bài'],
  ['tin bai', 'tin, bài'],
  ['bang ron', 'băng rôn'],
  ['ap phich', 'áp phích'],
  ['to gap', 'tờ gấp'],
  ['to roi', 'tờ rơi'],
  ['mo hinh', 'mô hình'],
  ['so tay', 'sổ tay'],
  ['pa-no', 'pa-nô'],
  ['pa no', 'pa nô'],
  ['pano', 'pano'],
  ['clip', 'clip'],
  ['video', 'video'],
  ['cuoc', 'cuộc'],
  ['cuon', 'cuốn'],
  ['buoi', 'buổi'],
  ['diem', 'điểm'],
  ['lop', 'lớp'],
  ['dot', 'đợt'],
  ['tam', 'tấm'],
  ['bai', 'bài'],
  ['tin', 'tin'],
  ['lan', 'lần'],
  ['to', 'tờ'],
]

export const quantityUnits: ReadonlyMap<string, string> = new Map(UNITS)

/** Periods of a quota. Folded → as written. */
export const quotaPeriods: ReadonlyMap<string, string> = new Map([
  ['ngay', 'ngày'],
  ['tuan', 'tuần'],
  ['thang', 'tháng'],
  ['quy', 'quý'],
  ['nam', 'năm'],
])

/** Verbs that make a number a promise where no comparator does. Folded, before the number. */
export const promisingVerbs =
  /(?:phat hanh|in|in an|mo|to chuc|xay dung|treo|lap dat|lap|lam|co|dat|thuc hien|dang|dang tai|phat|phat song|bien soan|san xuat|viet|tuyen truyen|cap phat|ke ve|dung|ra mat|ghi hinh|,|va|;|moi tuan|moi thang|moi quy|moi nam|hang tuan|hang thang|hang quy|hang nam)\s*$/
