import { sentenceAround } from '@doi-chieu/core/text/sentence-around'

/** A quote with what stands around it in its text. */
interface QuoteInContext {
  readonly quote: string
  readonly context: { readonly before: string; readonly after: string } | null
}

/** The whole sentence that a quote stands in, as far as its context goes. */
export function sentenceOf({ quote, context }: QuoteInContext): string {
  const before = context?.before ?? ''
  const text = before + quote + (context?.after ?? '')
  const { start, end } = sentenceAround(text, before.length, before.length + quote.length)
  return text.slice(start, end)
}
