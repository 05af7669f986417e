import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { subjectSchema, type Subject } from '../../state/selection.js'
import { useView } from '../../state/use-view.js'
import { usePrinting } from '../../ui/use-printing.js'
import { factGroups } from './fact-groups.js'
import type { PlanFact } from './plan-spans.js'

/** Paper opens nothing: all that was read stands behind the text with its words, kinds that are switched off left out. */
export function PlanPaper({ facts }: { readonly facts: Readonly<Record<Subject, readonly PlanFact[]>> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { hide } = useView()
  if (!usePrinting()) return null
  const subjects = subjectSchema.options.filter((subject) => !hide.includes(subject) && facts[subject].length > 0)
  return (
    <section className="plan-paper print-only">
      <h2>{t('plan_page.facts')}</h2>
      {subjects.map((subject) => (
        <section key={subject}>
          <h3>
            {t(`subject.${subject}`)} <span className="note">{formatNumber(facts[subject].length, language)}</span>
          </h3>
          <table className="table table-wide">
            <thead>
              <tr>
                <th scope="col">{t('plan_page.facts')}</th>
                <th scope="col">{t('plan_page.text')}</th>
              </tr>
            </thead>
            <tbody>
              {factGroups(facts[subject]).map((group) => (
                <tr key={group.key}>
                  <th scope="row">
                    {group.label}
                    {group.note !== '' && <span className="note">{group.note}</span>}
                  </th>
                  <td>
                    {quotesOf(group.facts).map(({ quote, confidence, times }) => (
                      <p key={quote}>
                        {quote ?? t('plan_page.absent')}
                        {times > 1 && ` × ${formatNumber(times, language)}`}{' '}
                        <span className="note">
                          ({t('plan_page.confidence', { share: formatShare(confidence, language, 0) })})
                        </span>
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  )
}

interface PaperQuote {
  readonly quote: string | null
  /** The least of those that say the same. */
  readonly confidence: number
  readonly times: number
}

/** What is said again in the same words stands once. */
function quotesOf(facts: readonly PlanFact[]): readonly PaperQuote[] {
  const quotes = new Map<string | null, PaperQuote>()
  for (const { quote, confidence } of facts) {
    const said = quotes.get(quote)
    quotes.set(quote, {
      quote,
      confidence: Math.min(confidence, said?.confidence ?? 1),
      times: (said?.times ?? 0) + 1,
    })
  }
  return [...quotes.values()]
}
