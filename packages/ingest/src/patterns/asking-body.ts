/**
 * How a body begins that asks others: `Sở Nội vụ đề nghị …`. The words behind tell it from `Ban hành văn bản đề nghị …` and
 * `Số liệu …`, which fold alike. A piece of a pattern, folded.
 */
export const askingBody = String.raw`(?:so(?!\s+(?:luong|lieu|dien|ho|diem|huu|tay|hoa|sanh|voi|ket|luoc|\d))|phong(?!,|\s+(?:chong|trao|phu|ngua|hop|cach))|ban(?!\s+(?:hanh|bo|giao|do|phat|ghi))|van\s+phong|cong\s+an|(?:chi|tong)\s+cuc|cuc|bo(?=\s+(?:quoc\s+phong|tai\s+chinh|noi\s+vu|tu\s+phap|y\s+te|xay\s+dung|cong\s+thuong|giao\s+duc|lao\s+dong|khoa\s+hoc|nong\s+nghiep|van\s+hoa|thong\s+tin)))`

/** What the piece finds and what it leaves, folded. */
export const askingBodyExamples: readonly { readonly example: string; readonly counterExample: string }[] = [
  { example: 'so noi vu', counterExample: 'so lieu thong ke' },
  { example: 'so tai chinh', counterExample: 'so luong ho so' },
  { example: 'ban to chuc huyen uy', counterExample: 'ban hanh van ban' },
  { example: 'phong tu phap', counterExample: 'phong, chong tham nhung' },
  { example: 'chi cuc thu y', counterExample: 'chi tieu giao' },
  { example: 'bo xay dung', counterExample: 'bo tieu chi' },
  { example: 'cong an tinh', counterExample: 'cong viec' },
]
