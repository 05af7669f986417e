/** Headings of what has been done: nothing below them is a means, a duty or an aim of this plan. Folded. */
const LOOKS_BACK =
  /^(?:(?:nhung\s+)?ket\s+qua\s+(?:dat\s+duoc|thuc\s+hien|trien\s+khai|noi\s+bat|chu\s+yeu)|khai\s+quat\s+(?:ket\s+qua|tinh\s+hinh)|tinh\s+hinh\s+(?:thuc\s+hien|trien\s+khai|va\s+ket\s+qua|chung)|danh\s+gia\s+(?:chung|tinh\s+hinh|ket\s+qua\s+(?:thuc\s+hien|dat\s+duoc)|thuc\s+trang)|thuc\s+trang|dac\s+diem\s+tinh\s+hinh|su\s+can\s+thiet|boi\s+canh|(?:nhung\s+)?(?:ton\s+tai|han\s+che|kho\s+khan)(?:,|\s|$))/

/** `PHẦN I. KẾT QUẢ THỰC HIỆN NĂM 2022`, `II. Tồn tại, hạn chế`: whether a heading, folded, tells of what has been done. */
export function tellsOfThePast(heading: string): boolean {
  return LOOKS_BACK.test(heading)
}
