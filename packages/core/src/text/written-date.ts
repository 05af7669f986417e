const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * A date as tables and messages write it.
 * @param iso an ISO date, whole or partial: `2025-03-05`, `2022-02`, `2023`
 * @returns `05/03/2025`, `02/2022`, `2023` (vi); `5 Mar 2025`, `Feb 2022`, `2023` (en)
 */
export function writtenDate(iso: string, language: 'vi' | 'en'): string {
  if (language === 'vi') return iso.split('-').toReversed().join('/')
  const [year, month, day] = iso.split('-')
  return [
    day === undefined ? undefined : String(Number(day)),
    month === undefined ? undefined : MONTHS[Number(month) - 1],
    year,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
