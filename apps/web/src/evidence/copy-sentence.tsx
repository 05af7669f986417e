import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { addTexts } from '../i18n/late-texts.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { cite } from '../i18n/vi/cite.js'
import type { Subject } from '../state/selection.js'
import { carry } from '../state/use-view.js'
import { copyBoth } from '../takeaway/hand-over.js'
import type { PlanHead } from '../trpc.js'
import { numberKind, sentenceWithSource, sourceLine } from './source-line.js'

addTexts({ cite })

/** A sentence that can be cited: its words, and the place in its plan that the cited address leads to. */
interface CitedSentence {
  readonly plan: PlanHead
  readonly text: string
  readonly page: number | null
  readonly start_offset: number
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

const placeOf = ({ plan, start_offset }: CitedSentence, facts: Subject) =>
  ({ to: '/plans/$planId', params: { planId: plan.plan_id }, search: carry({ at: start_offset, facts }) }) as const

function useSourceLine({ plan, page }: CitedSentence): string {
  const { t } = useTranslation()
  const number = plan.doc_number
  const kind = number === null ? 'plan' : numberKind(number)
  const words = {
    plan: t(kind === 'programme' ? 'cite.programme' : 'cite.plan'),
    number: number === null ? null : t(kind === 'decision' ? 'cite.decision' : 'cite.number', { number }),
    page: page === null ? null : t('cite.page', { page }),
  }
  return sourceLine(plan, words, useLanguage())
}

interface CopySentenceProps {
  readonly sentence: CitedSentence
  /** The kind of fact that the cited address shows beside the text. */
  readonly facts: Subject
}

/** Where a sentence comes from, as one cites it; a link to its place. */
export function SourceLink({ sentence, facts }: CopySentenceProps): ReactNode {
  const { t } = useTranslation()
  return (
    <Link {...placeOf(sentence, facts)} title={t('panel.in_plan')}>
      {useSourceLine(sentence)}
    </Link>
  )
}

/** One button that copies a sentence with its source and the address of its place, and says so. */
export function CopySentence({ sentence, facts }: CopySentenceProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const source = useSourceLine(sentence)
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready')
  const copy = async (): Promise<void> => {
    const address = new URL(router.buildLocation(placeOf(sentence, facts)).href, window.location.origin).href
    const written = sentenceWithSource(sentence.text, source, address)
    try {
      await copyBoth(escaped(written), written)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" className="text-button no-print" onClick={() => void copy()}>
        {t(state === 'copied' ? 'cite.copied' : 'cite.copy')}
      </button>
      <span role="status" className={state === 'failed' ? 'note' : 'visually-hidden'}>
        {state === 'ready' ? '' : t(`cite.${state}`)}
      </span>
    </>
  )
}
