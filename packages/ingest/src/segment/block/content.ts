import type { Span } from '../../normalize/span.js'
import type { Block } from './block.js'

/** What a paragraph says after its marker. */
export function contentOf({ body, end }: Pick<Block, 'body' | 'end'>): Span {
  return { start: body, end }
}
