/** Headings of what has been done: nothing below them is a means, a duty or an aim of this plan. Folded. */
const LOOKS_BACK =
  /^(?:(?:nhung\s+)?ket\s+qua\s+(?:dat\s+duoc|thuc\s+hien|trien\s+khai|noi\s+bat|chu\s+yeu|nam\s+20\d{2}|giai\s+doan|va\s+(?:nguyen\s+nhan|ton\s+tai|han\s+che))|nguyen\s+nhan(?![a-z])|khai\s+quat\s+(?:ket\s+qua|tinh\s+hinh)|tinh\s+hinh\s+(?:thuc\s+hien|trien\s+khai|va\s+ket\s+qua|chung)|danh\s+gia\s+(?:chung|tinh\s+hinh|ket\s+qua\s+(?:thuc\s+hien|dat\s+duoc)|thuc\s+trang|giai\s+doan\s+20\d{2}\s*-\s*20\d{2}$)|thuc\s+trang|dac\s+diem\s+tinh\s+hinh|su\s+can\s+thiet|boi\s+canh|(?:nhung\s+)?(?:ton\s+tai|han\s+che|kho\s+khan)(?:,|\s|$))/

/** `KẾT QUẢ NĂM 2022 VÀ CHỈ TIÊU NĂM 2023`: what stands below such a heading is told by the headings in it. Folded. */
const LOOKS_AHEAD =
  /(?:,|;|\sva)\s+(?:(?:mot\s+so|cac|nhung|de\s+xuat)\s+)?(?:chi\s+tieu|muc\s+tieu|muc\s+dich|nhiem\s+vu|phuong\s+huong|giai\s+phap|bien\s+phap|yeu\s+cau|ke\s+hoach|dinh\s+huong)(?![a-z])/

/** `PHẦN I. KẾT QUẢ THỰC HIỆN NĂM 2022`, `II. Tồn tại, hạn chế`: whether a heading, folded, tells of what has been done. */
export function tellsOfThePast(heading: string): boolean {
  return LOOKS_BACK.test(heading) && !LOOKS_AHEAD.test(heading)
}
