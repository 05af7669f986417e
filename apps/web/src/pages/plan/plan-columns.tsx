import type { MouseEvent, ReactNode, RefObject } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { useView } from '../../state/use-view.js'
import { FactTabs } from './fact-tabs.js'
import { LayerSwitches } from './layer-switches.js'

interface PlanColumnsProps {
  readonly counts: Readonly<Record<Subject, number>>
  /** The text with its highlights. */
  readonly text: ReactNode
  /** Above the text: what was found in it. */
  readonly found?: ReactNode
  /** Around the text, to jump in it. */
  readonly box?: RefObject<HTMLDivElement | null>
  readonly onTextClick?: (event: MouseEvent) => void
  /** What stands beside the text. */
  readonly children: ReactNode
}

/** The text of a plan and what was read from it, side by side: the page's, and those of its first HTML. */
export function PlanColumns({ counts, text, found, box, onTextClick, children }: PlanColumnsProps) {
  const { t } = useTranslation()
  const { hide } = useView()
  return (
    <div className="plan-columns">
      <section aria-labelledby="plan-text-title" className="plan-main">
        <h2 id="plan-text-title">{t('plan_page.text')}</h2>
        <p className="note">{t('plan_page.text_note')}</p>
        <LayerSwitches counts={counts} />
        {found}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a short cut for the mouse; the list of facts does the same by keyboard */}
        <div
          ref={box}
          lang="vi"
          className={['plan-text', ...hide.map((subject) => `hide-${subject}`)].join(' ')}
          onClick={onTextClick}
        >
          {text}
        </div>
      </section>
      <section aria-label={t('plan_page.facts')} className="plan-side no-print">
        <FactTabs counts={counts}>{children}</FactTabs>
      </section>
    </div>
  )
}
