import { hash } from 'node:crypto'

/** A stable id from content: `<prefix>-` and 16 hex digits of sha256 over the parts. The same input gives the same id on any machine. */
export function contentId(prefix: string, ...parts: readonly (string | number | null)[]): string {
  const content = parts.map((part) => `${part ?? ''}\u0000`).join('')
  return `${prefix}-${hash('sha256', content, 'hex').slice(0, 16)}`
}
