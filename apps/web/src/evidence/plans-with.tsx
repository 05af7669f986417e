import { formatNumber } from '../format/number.js'
import { planNameWithYear } from '../format/plan-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import { FigureLink } from '../ui/figure-link.js'
import { PlanLink } from '../ui/plan-link.js'
import { useRowsShown } from '../ui/rows-shown.js'
import type { PlansOfMark } from './plans-listed.js'

/** Rows that stand there before more are asked for. */
const FIRST = 100

interface PlansWithProps {
  readonly rows: PlansOfMark
  /** The sentences of all plans; those of a plan are its part of them. */
  readonly sentences: Selection
  readonly kinds: boolean
}

/** The plans that have something, each with the number of its sentences. */
export function PlansWith({ rows, sentences, kinds }: PlansWithProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(rows, FIRST)
  if (shown.length === 0) return null
  return (
    <>
      <table className="table plans-behind">
        <thead>
          <tr>
            <th scope="col">{t('figure.plan')}</th>
            {kinds && (
              <th scope="col" className="number">
                {t('panel.channels')}
              </th>
            )}
            <th scope="col" className="number">
              {t('panel.passages')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const selection = { ...sentences, plan: row.plan.plan_id }
            const name = planNameWithYear(row.plan)
            const n = formatNumber(row.facts, language)
            return (
              <tr key={row.plan.plan_id}>
                <th scope="row">
                  <PlanLink plan={row.plan} facts={sentences.subject} withPlace withYear />
                </th>
                {kinds && (
                  <td className="number">
                    <FigureLink
                      value={row.kinds}
                      selection={selection}
                      words={`${name}, ${t('panel.channels')}: ${formatNumber(row.kinds, language)}`}
                    />
                  </td>
                )}
                <td className="number">
                  <FigureLink
                    value={row.facts}
                    selection={selection}
                    words={`${name}: ${t('panel.sentences', { count: row.facts, n })}`}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </>
  )
}
