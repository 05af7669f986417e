import { useTranslation } from '../../i18n/use-translation.js'
import type { ViewState } from '../../state/view-state.js'

/** Nothing chosen; what is open and which page of a table is meant belong to the filter that is dropped. */
const nowhere = {
  year: [],
  level: [],
  province: [],
  district: [],
  plan: [],
  unit: [],
  open: null,
  page: 1,
} satisfies Partial<ViewState>

interface ClearFilterProps {
  readonly className: string
  readonly onClear: (nowhere: Partial<ViewState>) => void
}

/** Drops the filter. The button goes with it: who uses keys goes on at the first choice, on a telephone at the fold. */
export function ClearFilter({ className, onClear }: ClearFilterProps) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        onClear(nowhere)
        document.querySelector<HTMLElement>('main .choice-button')?.focus()
      }}
    >
      {t('filter.clear')}
    </button>
  )
}
