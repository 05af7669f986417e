import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import { Trans } from 'react-i18next'
import { askedWords } from '../../../format/asked-words.js'
import { formatNumber } from '../../../format/number.js'
import { addTexts } from '../../../i18n/late-texts.js'
import { useLanguage } from '../../../i18n/use-language.js'
import { useTranslation } from '../../../i18n/use-translation.js'
import { found as texts } from '../../../i18n/vi/found.js'
import { isTyping } from '../../../state/is-typing.js'
import { alter, carry, useChangeView } from '../../../state/use-view.js'
import { trpc } from '../../../trpc.js'
import { ThreeParts } from '../../../ui/notice/three-parts.js'
import { neighbourPlace, placeAt } from './found-places.js'
import type { FoundPlace } from './use-found.js'
import './found-bar.css'

addTexts({ found: texts })

interface FoundBarProps {
  readonly planId: string
  readonly q: string
  readonly places: readonly FoundPlace[]
  /** The offset that the text is at. */
  readonly at: number | null
}

/** Goes on by a key: `n` to the next place, `p` to the one before. */
function useStepKeys(go: (step: 1 | -1) => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : null
      if (step === null || isTyping(event)) return
      event.preventDefault()
      go(step)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** How often the searched words stand in this plan, a way through them (keys `n` and `p`), and a way to switch them off. */
export function FoundBar({ planId, q, places, at }: FoundBarProps) {
  const { t } = useTranslation()
  const change = useChangeView()
  const { data, isError, refetch } = useQuery(trpc.search.inPlan.queryOptions({ plan_id: planId, q }))
  const go = (step: 1 | -1): void => {
    const next = neighbourPlace(places, at, step)
    if (next !== null) change({ at: next.start }, { replace: true })
  }
  useStepKeys(go)
  const off = (
    <Link to="." search={alter({ q: '' })} replace resetScroll={false} className="button">
      {t('found.off')}
    </Link>
  )
  if (isError) {
    return (
      <ThreeParts
        what={t('found.failed.what', { q: askedWords(q) })}
        effect={t('found.failed.effect')}
        next={t('found.failed.next')}
        action={
          <p className="found-actions">
            <button type="button" className="button" onClick={() => void refetch()}>
              {t('found.failed.retry')}
            </button>
            {off}
          </p>
        }
      />
    )
  }
  return (
    <div className="found-bar no-print" role="group" aria-label={t('found.label')}>
      <p role="status">
        {data === undefined ? (
          t('found.looking', { q: askedWords(q) })
        ) : (
          <FoundCount words={askedWords(q)} places={places} at={at} begun={data.matching === 'beginning'} />
        )}
      </p>
      <p className="found-actions">
        {places.length > 1 && (
          <>
            <button type="button" className="button" aria-keyshortcuts="p" title="p" onClick={() => go(-1)}>
              ↑ {t('found.before')}
            </button>
            <button type="button" className="button" aria-keyshortcuts="n" title="n" onClick={() => go(1)}>
              ↓ {t('found.after')}
            </button>
          </>
        )}
        {off}
        <Link to="/search" search={carry({ q })} className="button">
          {t('found.everywhere')}
        </Link>
      </p>
    </div>
  )
}

interface FoundCountProps extends Pick<FoundBarProps, 'places' | 'at'> {
  readonly words: string
  /** Whether the places only begin with the words. */
  readonly begun: boolean
}

/** How many places there are, and at which of them the text is. */
function FoundCount({ words, places, at, begun }: FoundCountProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (places.length === 0) return t('found.none', { q: words })
  const current = placeAt(places, at)
  const n = formatNumber(places.length, language)
  return (
    <>
      <Trans i18nKey="found.count" count={places.length} values={{ n, q: words }} components={{ strong: <strong /> }} />
      {current >= 0 && places.length > 1 && ` · ${t('found.current', { k: formatNumber(current + 1, language), n })}`}
      {begun && ` · ${t('found.beginnings')}`}
    </>
  )
}
