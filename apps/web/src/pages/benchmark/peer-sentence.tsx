import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { CopySentence, SourceLink } from '../../evidence/copy-sentence.js'
import { formatShare } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Lack } from './benchmark-series.js'

interface PeerSentenceProps {
  readonly sentence: Lack['sentences'][number]
  readonly facts: Lack['subject']
}

/** A peer's sentence, its mark, where it comes from, and one button that copies both. */
export function PeerSentence({ sentence, facts }: PeerSentenceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plan, text, quote_start, quote_end, confidence } = sentence
  return (
    <figure className="peer-sentence">
      <blockquote lang="vi">
        {text.slice(0, quote_start)}
        <mark>{text.slice(quote_start, quote_end)}</mark>
        {text.slice(quote_end)}
      </blockquote>
      <figcaption className="note">
        <SourceLink sentence={sentence} facts={facts} />
        {plan.text_quality !== 'clean' && <span>{codeLabel(textQualityCodes, plan.text_quality, language)}</span>}
        <span>{t('benchmark.lacks.confidence', { share: formatShare(confidence, language, 0) })}</span>
        <CopySentence sentence={sentence} facts={facts} />
      </figcaption>
    </figure>
  )
}
