/**
 * SQL that holds for a citation (an alias of `legal_citations`) of an annual plan or programme that a plan rests on or carries
 * out. A document of a period is none.
 */
export const isAnnual = (citation: string): string => `(${citation}.role in ('basis', 'implementation')
    and ${citation}.doc_type in ('Kế hoạch', 'Chương trình') and not regexp_matches(${citation}.subject, 'giai [đd]o[ạa]n'))`

/** SQL for the year in its name; a name may hold several ("từ năm 2021 đến năm 2025"): the last counts. */
export const citedYear = (citation: string): string =>
  `list_max(regexp_extract_all(${citation}.subject, 'n[ăa]m (20[0-9]{2})', 1))::INTEGER`
