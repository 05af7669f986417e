import { formatDate } from '../../format/date.js'
import { formatList } from '../../format/list.js'
import { formatNumber } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Nothing } from '../nothing.js'
import type { Find } from './picker-groups.js'

interface PickOptionProps {
  readonly id: string
  readonly pick: Find
  readonly active: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** One find: its name, what became of it or how it was called, and how many plans there are; none is said, not hidden. */
export function PickOption({ id, pick, active, chosen, onChoose }: PickOptionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const period =
    pick.valid_to === null
      ? pick.valid_from === null
        ? null
        : t('picker.since', { date: formatDate(pick.valid_from, language) })
      : t('picker.until', { date: formatDate(pick.valid_to, language) })
  const notes = [
    pick.plan_year === null ? null : String(pick.plan_year),
    pick.plan_number,
    pick.found_by === null ? null : t('picker.formerly', { name: pick.found_by }),
    pick.now.length === 0 ? period : t('picker.now', { names: formatList(pick.now.slice(0, 3), language) }),
    chosen ? t('picker.chosen') : null,
  ].filter((note) => note !== null)
  return (
    // The focus stays in the box, whose keys reach every option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are handled by the combobox
    <div
      id={id}
      role="option"
      className="picker-option"
      data-active={active}
      aria-selected={active}
      aria-disabled={chosen}
      onClick={onChoose}
    >
      <span>
        {capitalised(pick.name)}
        {notes.length > 0 && <span className="note"> {notes.join(' · ')}</span>}
      </span>
      {pick.plans === 0 ? (
        <Nothing kind="no_document" />
      ) : (
        pick.kind === 'unit' && (
          <span className="note">
            {t('picker.plans', { count: pick.plans, n: formatNumber(pick.plans, language) })}
          </span>
        )
      )}
    </div>
  )
}
