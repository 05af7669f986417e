/** Comparators before or behind a value, folded. */
export const comparatorsBefore: readonly (readonly [RegExp, '>=' | '>' | '<=' | '<'])[] = [
  [/(?:it\s+nhat|toi\s+thieu|khong\s+duoi|khong\s+thap\s+hon|tu|>=|\u2265)\s*$/, '>='],
  [/(?:toi\s+da|khong\s+qua|khong\s+vuot\s+qua|<=|\u2264)\s*$/, '<='],
  [/(?:tren|hon|vuot)\s*$/, '>'],
  [/(?:duoi|giam\s+con\s+duoi)\s*$/, '<'],
]
export const comparatorsAfter: readonly (readonly [RegExp, '>='])[] = [[/^\s*(?:tro\s+len|tro\s+di)/, '>=']]
