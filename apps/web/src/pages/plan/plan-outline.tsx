import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.js'
import { alter } from '../../state/use-view.js'
import { entryAt, type OutlineEntry } from './outline.js'

interface PlanOutlineProps {
  readonly entries: readonly OutlineEntry[]
  /** The offset that the text is at. */
  readonly at: number | null
}

/** The headings of the text; each leads to its place. */
export function PlanOutline({ entries, at }: PlanOutlineProps) {
  const { t } = useTranslation()
  const current = at === null ? null : entryAt(entries, at)
  if (entries.length === 0) return <p className="note">{t('plan_page.outline.none')}</p>
  return (
    <>
      <ol className="outline" lang="vi">
        {entries.map((entry) => (
          <li key={`${entry.start}/${entry.label}`} className={`outline-${entry.level}`}>
            <Link
              to="."
              search={alter({ at: entry.start })}
              replace
              resetScroll={false}
              {...(entry === current ? { 'aria-current': 'location' } : {})}
            >
              {entry.label}
            </Link>
          </li>
        ))}
      </ol>
      <p className="note">{t('plan_page.outline.how')}</p>
    </>
  )
}
