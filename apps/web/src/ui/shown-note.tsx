import { formatNumber } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'

interface ShownNoteProps {
  /** Rows that the screen holds, and how many there are. */
  readonly shown: number
  readonly total: number
  /** What the rows are, with `n` and `total` in it. */
  readonly text: 'benchmark.peers.shown' | 'data.read.shown' | 'plans.shown'
}

/** Says how many rows of a list a screen holds; nothing where it holds all of them. */
export function ShownNote({ shown, total, text }: ShownNoteProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (shown >= total) return null
  return <p className="note">{t(text, { n: formatNumber(shown, language), total: formatNumber(total, language) })}</p>
}
