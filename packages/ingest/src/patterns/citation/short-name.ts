/** How brackets give another name to what was just cited: `(sau đây được gọi tắt là`. Letters of `tắt` may be damaged. */
const CALLED = String.raw`\(\s*(?:sau\s+(?:day|do)\s+)?(?:(?:duoc\s+)?(?:goi|viet)(?:\s+chung)?(?:\s+t[a-z]{0,2}t)?\s+)?la\s*:?\s*["“]?`

/** `(sau đây gọi tắt là Đề án 407)`: up to the name. Folded. */
export const calledShort = new RegExp(`${CALLED}$`)

/** `(sau đây gọi tắt là Chỉ thị số 09/CT-TTg)`: up to the number. Folded. */
export const calledByNumber = new RegExp(`${CALLED}[a-z\\s]{2,24}$`)

/** What each of these patterns finds and what it leaves, folded. */
export const shortNames = [
  {
    name: 'calledShort',
    pattern: calledShort,
    example: 'cua chinh phu (sau day goi tat la ',
    counterExample: 'cua chinh phu (trong do co ',
  },
  {
    name: 'calledByNumber',
    pattern: calledByNumber,
    example: '(sau day goi tat la chi thi so ',
    counterExample: '(ban hanh theo quyet dinh so ',
  },
] as const
