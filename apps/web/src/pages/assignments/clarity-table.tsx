import { formatNumber, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { PlanLink } from '../../ui/plan-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { useWordsAsked } from './assignments-asked.js'
import './clarity-table.css'

const columns = [
  { name: 'all', facets: {} },
  { name: 'clear', facets: { clear: 'yes' } },
  { name: 'unclear', facets: { clear: 'no' } },
] as const

type ClarityOfPlan = Answers['assignments']['matrix']['rows'][number]

/** Clarity of each plan as a bar and as figures; each figure opens its sentences. */
export function ClarityTable({ rows }: { readonly rows: readonly ClarityOfPlan[] }) {
  const { t } = useTranslation()
  return (
    <ScrollX label={t('assignments.clarity.title')}>
      <table className="table clarity-table">
        <thead>
          <tr>
            <th scope="col">{t('assignments.clarity.plan')}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {t(`assignments.clarity.${name}`)}
              </th>
            ))}
            <th scope="col" className="clarity-share">
              {t('assignments.clarity.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClarityRow key={row.plan.plan_id} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

function ClarityRow({ row: { plan, assignments, clear, clarity, status } }: { readonly row: ClarityOfPlan }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWordsAsked()
  const values = { all: assignments, clear, unclear: assignments - clear }
  return (
    <tr>
      <th scope="row">
        <PlanLink plan={plan} facts="assignment" withPlace withYear />
      </th>
      {columns.map(({ name, facets }) => (
        <td key={name} className="number">
          <FigureLink
            value={values[name]}
            selection={{ subject: 'assignment', plan: plan.plan_id, facets: { ...words, ...facets } }}
            words={t('assignments.clarity.cell', {
              count: values[name],
              n: formatNumber(values[name], language),
              place: planNameWithYear(plan),
            })}
            nothing={assignments === 0 ? status : 'not_found'}
          />
        </td>
      ))}
      <td className="clarity-share">
        {clarity === null ? (
          <Nothing kind={status} />
        ) : (
          <>
            <span className="clarity-bar" aria-hidden="true">
              <span style={{ width: `${clarity * 100}%` }} />
            </span>
            <OpenLink
              selection={{
                subject: 'assignment',
                plan: plan.plan_id,
                // Where none is clear, the unclear ones are the proof.
                facets: { ...words, clear: clear === 0 ? 'no' : 'yes' },
              }}
              label={`${planNameWithYear(plan)}, ${t('assignments.clarity.share')}: ${formatShare(clarity, language)}`}
            >
              {formatShare(clarity, language)}
            </OpenLink>
          </>
        )}
      </td>
    </tr>
  )
}
