import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatNumber, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import { type Answers, type PlanHead, trpc } from '../../trpc.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import './shared-passages.css'

interface SharedPassagesProps {
  readonly a: PlanHead
  readonly b: PlanHead
}

const FIRST = 8

/** Passages that two plans word alike, side by side, each leading to its place in its plan. */
export function SharedPassages({ a, b }: SharedPassagesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { data } = useSuspenseQuery(trpc.compare.shared.queryOptions({ plan_a: a.plan_id, plan_b: b.plan_id }))
  const { shown, more } = useRowsShown(data.passages, FIRST)
  const share = (words: number): string => formatShare(words === 0 ? 0 : data.shared / words, language)
  return (
    <section className="compare-section figure" aria-labelledby="shared">
      <h2 id="shared">{t('compare.shared.title')}</h2>
      <div className="compare-answer">
        <p>
          {data.total === 0
            ? t('compare.shared.none')
            : t('compare.shared.answer', {
                count: data.total,
                n: formatNumber(data.total, language),
                words: formatNumber(data.shared, language),
                a: capitalised(planNameWithYear(a)),
                share_a: share(data.words_a),
                b: capitalised(planNameWithYear(b)),
                share_b: share(data.words_b),
              })}
        </p>
      </div>
      {shown.length > 0 && (
        <ScrollX label={t('compare.shared.title')}>
          <table className="table shared-passages">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t('compare.shared.words')}
                </th>
                <th scope="col">{capitalised(planNameWithYear(a))}</th>
                <th scope="col">{capitalised(planNameWithYear(b))}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((passage) => (
                <tr key={passage.b.start_offset}>
                  <td className="number">{formatNumber(passage.words, language)}</td>
                  <td>
                    <Passage plan={a} {...passage.a} />
                  </td>
                  <td>
                    <Passage plan={b} {...passage.b} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
      {more}
      <p className="note">{t('compare.shared.about')}</p>
    </section>
  )
}

type Quote = Answers['compare']['shared']['passages'][number]['a']

function Passage({ plan, quote, start_offset }: Quote & { readonly plan: PlanHead }) {
  return (
    <Link
      to="/plans/$planId"
      params={{ planId: plan.plan_id }}
      search={carry({ at: start_offset, facts: 'outline' })}
      className="shared-quote"
      lang="vi"
    >
      {quote}
    </Link>
  )
}
