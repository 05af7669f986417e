import { partitionPoint } from '@doi-chieu/core/binary-search'

/** A stretch of text by offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The one of sorted spans that an offset lies in; undefined between two. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[partitionPoint(spans.length, (at) => (spans[at]?.end ?? 0) <= offset)]
  return span !== undefined && span.start <= offset ? span : undefined
}
