import { Trans } from 'react-i18next'
import { formatNumber, formatOutOf, formatShare } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'
import { LinkList } from '../../ui/link-list.js'
import { OpenLink } from '../../ui/open-link.js'
import { type Words, wordsInWords } from './words-in-words.js'

interface WordsAnswerProps {
  readonly summary: Answers['assignments']['summary']
  readonly words: Words
}

/** The same task over all plans: how often it is given, and in how many plans nobody leads it, or it has no time. */
export function WordsAnswer({ summary, words }: WordsAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { assignments, clear, n_plans, plans_with } = summary
  const asked = wordsInWords(words, t)
  if (assignments === 0) return <p>{t('assignments.words.none', { asked: capitalised(asked) })}</p>
  const all: Selection = { subject: 'assignment', plan: null, facets: words }
  const lacking = (
    [
      ['lead', summary.n_without_lead],
      ['deadline', summary.n_without_deadline],
      ['frequency', summary.n_without_frequency],
    ] as const
  ).filter(([, plans]) => plans > 0)
  return (
    <>
      <p>
        <Trans
          i18nKey="assignments.words.found"
          count={assignments}
          values={{
            asked: capitalised(asked),
            n: formatNumber(assignments, language),
            plans: formatOutOf(plans_with, n_plans, language),
            timeless: formatNumber(assignments - clear, language),
            share: formatShare((assignments - clear) / assignments, language),
          }}
          components={{
            all: <OpenLink selection={all} />,
            plans: <OpenLink selection={{ ...all, by: 'plan' }} />,
            timeless: <OpenLink selection={{ ...all, facets: { ...words, clear: 'no' } }} />,
          }}
        />
      </p>
      <p className="soft">
        {lacking.length === 0 ? (
          t('assignments.words.complete')
        ) : (
          <Trans
            i18nKey="assignments.words.lacking"
            components={{
              list: (
                <LinkList
                  items={lacking.map(([said, plans]) => ({
                    key: said,
                    label: t(`assignments.words.lacks.${said}`, {
                      count: plans,
                      n: formatOutOf(plans, plans_with, language),
                    }),
                    selection: { ...all, facets: { ...words, lacks: said }, by: 'plan' as const },
                  }))}
                />
              ),
            }}
          />
        )}
      </p>
    </>
  )
}
