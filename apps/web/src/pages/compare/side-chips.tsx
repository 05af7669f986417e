import { capitalised } from '../../i18n/code-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import { useCompared } from './use-compared.js'

interface SideChipsProps {
  readonly written: readonly string[]
  readonly onChange: (sides: readonly string[]) => void
}

/** The chosen sides by name, each to be taken away. */
export function SideChips({ written, onChange }: SideChipsProps) {
  const { t } = useTranslation()
  const { side } = useView()
  const { columns } = useCompared(written)
  if (columns.length === 0) return null
  return (
    <ul className="side-chips" aria-label={t('compare.choose.label')}>
      {columns.map((one) => (
        <li key={one.written}>
          <span>
            {capitalised(one.name)}
            {one.place !== '' && <span className="note"> {one.place}</span>}
          </span>
          <button
            type="button"
            aria-label={t('compare.choose.remove', { side: one.name })}
            onClick={() => onChange(side.filter((other) => other !== one.written))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {columns.length > 1 && (
        <li className="side-clear">
          <button type="button" className="text-button" onClick={() => onChange([])}>
            {t('compare.choose.clear')}
          </button>
        </li>
      )}
    </ul>
  )
}
