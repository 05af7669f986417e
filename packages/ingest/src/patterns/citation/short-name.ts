/** `(sau đây gọi tắt là Đề án 407)`: another name of what was just cited. Folded, up to the name. */
export const calledShort = /\((?:sau (?:day|do) )?(?:(?:duoc )?(?:goi|viet)(?: chung)?(?: tat)? )?la:? ?["“]?$/

/** What the pattern finds and what it leaves, folded. */
export const shortNames = {
  example: 'cua chinh phu (sau day goi tat la ',
  counterExample: 'cua chinh phu (trong do co ',
} as const
