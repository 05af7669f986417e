import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { formatShare } from '../../format/number.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import { copyBoth } from '../../takeaway/hand-over.js'
import type { Lack } from './benchmark-series.js'
import { sentenceWithSource, sourceLine } from './source-line.js'

interface PeerSentenceProps {
  readonly sentence: Lack['sentences'][number]
  readonly facts: Lack['subject']
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

/** A peer's sentence, its mark, where it comes from, and one button that copies both. */
export function PeerSentence({ sentence, facts }: PeerSentenceProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const router = useRouter()
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const { plan, text, quote_start, quote_end, page, start_offset, confidence } = sentence
  const source = sourceLine(
    plan,
    {
      plan: t('benchmark.source.plan'),
      number: plan.doc_number === null ? null : t('benchmark.source.number', { number: plan.doc_number }),
      page: page === null ? null : t('benchmark.source.page', { page }),
    },
    language,
  )
  const target = {
    to: '/plans/$planId',
    params: { planId: plan.plan_id },
    search: carry({ at: start_offset, facts }),
  } as const
  const copy = async (): Promise<void> => {
    const address = new URL(router.buildLocation(target).href, window.location.origin).href
    const written = sentenceWithSource(text, source, address)
    try {
      await copyBoth(escaped(written), written)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <figure className="peer-sentence">
      <blockquote lang="vi">
        {text.slice(0, quote_start)}
        <mark>{text.slice(quote_start, quote_end)}</mark>
        {text.slice(quote_end)}
      </blockquote>
      <figcaption className="note">
        <Link {...target} title={t('benchmark.lacks.place')}>
          {source}
        </Link>
        {plan.text_quality !== 'clean' && <span>{codeLabel(textQualityCodes, plan.text_quality, language)}</span>}
        <span>{t('benchmark.lacks.confidence', { share: formatShare(confidence, language, 0) })}</span>
        <button type="button" className="text-button no-print" onClick={() => void copy()}>
          {t('benchmark.lacks.copy')}
        </button>
        <span role="status">{state === 'ready' ? '' : t(`benchmark.lacks.${state}`)}</span>
      </figcaption>
    </figure>
  )
}
