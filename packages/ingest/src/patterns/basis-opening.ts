/** What opens the basis of a plan, folded. */
export const basisOpening =
  /^(?:can cu|(?:thuc hien|trien khai(?: thuc hien)?) (?:su |cac )?(?:ke hoach|nghi quyet|nghi dinh|quyet dinh|quy dinh|chi thi|chi dao|cong van|cong dien|chuong trinh|huong dan|ket luan|luat|thong bao|thong tu|van ban)\b|theo |xet |de |nham |tren co so )/

/** The same where letters were misread: `Thuc hi¢n Ké hoach`, `Can cw Ké hoqch`, `Cén cir Quyét dinh`. Signs stand for letters. */
export const damagedBasisOpening =
  /^(?:c\S{2} c\S{1,2}|th\S{1,2}[ce] h\S{1,3})\s+(?:cac )?(?:lu\S{1,2}t |ngh\S{1,2} (?:qu\S{2,4}|d\S{2,3}) |qu\S{2,4} d\S{2,3} |k\S h\S{3,4} |ch\S (?:th\S|d\S{1,2}) |c\S{2,3} v\S{2} |th\S{2,3} t\S |chu\S{2,3} tr\S{2,3} |h\S{3,4} d\S{2} )/

/** What both find and what both leave. */
export const basisOpenings: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly example: string
  readonly counterExample: string
}[] = [
  {
    name: 'basisOpening',
    pattern: basisOpening,
    example: 'can cu quyet dinh so 12/qd-ubnd',
    counterExample: 'thuc hien tot cong tac tuyen truyen',
  },
  {
    name: 'damagedBasisOpening',
    pattern: damagedBasisOpening,
    example: 'thuc hi¢n ké hoach sd 37/kh-ubnd',
    counterExample: 'thuc hien nghiem tuc cac noi dung',
  },
]
