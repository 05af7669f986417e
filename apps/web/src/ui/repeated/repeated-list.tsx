import { Link } from '@tanstack/react-router'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear, planTitleWithYear } from '../../format/plan-label.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { repeated } from '../../i18n/vi/repeated.js'
import { carry } from '../../state/use-view.js'
import { everyPlan, MOST_SIDES, writeSide } from '../../state/written-filter.js'
import type { Answers } from '../../trpc.js'
import { ListInWords } from '../list-in-words.js'
import { useRowsShown } from '../rows-shown.js'

addTexts({ repeated })

type Repeated = Answers['plans']['repeated']
type Copies = Repeated['groups'][number]

/** Documents at first. */
const FIRST = 10

/** Each document that was likely read from several files, with the files, and a way to lay its copies side by side. */
export function RepeatedList({ groups, plans }: Repeated) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(groups, FIRST)
  return (
    <>
      <p>
        {t('repeated.lead', {
          count: groups.length,
          n: formatNumber(groups.length, language),
          plans: formatNumber(plans, language),
        })}{' '}
        {t('repeated.next')}
      </p>
      <ul>
        {shown.map((copies) => (
          <li key={copies[0]?.plan.plan_id}>
            <Document copies={copies} />
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function Document({ copies }: { readonly copies: Copies }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [first] = copies
  if (first === undefined) return null
  // The number is what its files share: what tells this document from others, where it has one.
  const plan = { ...first.plan, told_apart_by: first.plan.doc_number }
  const date = plan.doc_date === null ? '' : ` · ${formatDate(plan.doc_date, language)}`
  return (
    <>
      {planTitleWithYear(plan)}
      {date}:{' '}
      <ListInWords items={copies.map((copy) => ({ key: copy.plan.plan_id, label: copy.file_name }))}>
        {(name, place) => (
          <Link
            to="/plans/$planId"
            params={{ planId: copies[place]?.plan.plan_id ?? '' }}
            search={carry({ facts: 'about' })}
          >
            {name}
          </Link>
        )}
      </ListInWords>{' '}
      (
      <Link
        to="/compare"
        search={carry({
          side: copies.slice(0, MOST_SIDES).map((copy) => writeSide({ ...everyPlan, plan: [copy.plan.plan_id] })),
        })}
        aria-label={t('repeated.beside_label', { plan: planNameWithYear(plan) })}
      >
        {t('repeated.beside')}
      </Link>
      )
    </>
  )
}
