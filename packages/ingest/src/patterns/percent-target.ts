/** Comparators before or behind a value, folded. */
export const comparatorsBefore: readonly (readonly [RegExp, '>=' | '>' | '<=' | '<'])[] = [
  [/(?:it nhat|toi thieu|khong duoi|tu)\s*$/, '>='],
  [/(?:toi da|khong qua|khong vuot qua)\s*$/, '<='],
  [/(?:tren|hon|vuot)\s*$/, '>'],
  [/(?:duoi|giam con duoi)\s*$/, '<'],
]
export const comparatorsAfter: readonly (readonly [RegExp, '>='])[] = [[/^\s*(?:tro len|tro di)/, '>=']]

/** Units that a quota counts. Folded → as written. */
export const quotaUnits: ReadonlyMap<string, string> = new Map([
  ['tin bai', 'tin, bài'],
  ['tin, bai', 'tin, bài'],
  ['bai viet', 'bài'],
  ['bai', 'bài'],
  ['tin', 'tin'],
  ['lan', 'lần'],
  ['chuyen muc', 'chuyên mục'],
  ['phong su', 'phóng sự'],
  ['hoi nghi', 'hội nghị'],
  ['cuoc', 'cuộc'],
  ['lop', 'lớp'],
  ['buoi', 'buổi'],
  ['so', 'số'],
  ['ky', 'kỳ'],
  ['video', 'video'],
  ['clip', 'clip'],
])
