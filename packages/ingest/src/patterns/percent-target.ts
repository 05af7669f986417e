/** Comparators before or behind a value, folded. */
export const comparatorsBefore: readonly (readonly [RegExp, '>=' | '>' | '<=' | '<'])[] = [
  [/(?:it nhat|toi thieu|khong duoi|khong thap hon|tu|>=|\u2265)\s*$/, '>='],
  [/(?:toi da|khong qua|khong vuot qua|<=|\u2264)\s*$/, '<='],
  [/(?:tren|hon|vuot)\s*$/, '>'],
  [/(?:duoi|giam con duoi)\s*$/, '<'],
]
export const comparatorsAfter: readonly (readonly [RegExp, '>='])[] = [[/^\s*(?:tro len|tro di)/, '>=']]
