import type { KeyboardEvent, ReactNode } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'

type Tab = ViewState['facts']
const tabs: readonly Tab[] = [
  'finding',
  'channel',
  'citation',
  'assignment',
  'commitment',
  'criteria',
  'outline',
  'about',
]

interface FactTabsProps {
  readonly counts: Readonly<Record<Subject, number>>
  readonly children: ReactNode
}

/** Which kind of facts stands beside the text: tabs with their counts, moved with the arrow keys. */
export function FactTabs({ counts, children }: FactTabsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { facts: current } = useView()
  const change = useChangeView()
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    change({ facts: next }, { replace: true })
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="fact-tabs">
      <div role="tablist" aria-label={t('plan_page.facts')} tabIndex={-1} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === current}
            aria-controls="facts"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => change({ facts: tab }, { replace: true })}
          >
            {tab === 'about' && t('plan_page.about')}
            {tab === 'outline' && t('plan_page.outline.title')}
            {tab === 'criteria' && t('plan_page.criteria')}
            {tab !== 'about' && tab !== 'outline' && tab !== 'criteria' && (
              <>
                {t(`subject.${tab}`)}
                <span className="tab-count"> {formatNumber(counts[tab], language)}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="facts" aria-labelledby={`tab-${current}`} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}
