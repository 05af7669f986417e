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
  /(?:phat\s+hanh|in|in\s+an|mo|to\s+chuc|xay\s+dung|treo|lap\s+dat|lap|lam|co|dat|thuc\s+hien|dang|dang\s+tai|phat|phat\s+song|bien\s+soan|san\s+xuat|viet|tuyen\s+truyen|cap\s+phat|ke\s+ve|dung|ra\s+mat|ghi\s+hinh|,|va|;|moi\s+tuan|moi\s+thang|moi\s+quy|moi\s+nam|hang\s+tuan|hang\s+thang|hang\s+quy|hang\s+nam)\s*$/
