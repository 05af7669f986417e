import { createHash } from 'node:crypto'

/** A stable id from content: `<prefix>-` and 16 hex digits of sha256 over the parts. The same input gives the same id on any machine. */
export function contentId(prefix: string, ...parts: readonly (string | number | null)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part ?? ''}\u0000`)
  return `${prefix}-${hash.digest('hex').slice(0, 16)}`
}
