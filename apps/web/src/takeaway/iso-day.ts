const two = (value: number): string => String(value).padStart(2, '0')

/** The reader's day: `2026-11-21`. */
export function isoDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
