import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { subjectSchema, type Subject } from '../../state/selection.js'
import { useDraft } from '../../state/use-draft.js'
import { useChangeView, useView } from '../../state/use-view.js'

/** One switch a kind of highlight, drawn as the highlight itself. */
export function LayerSwitches({ counts }: { readonly counts: Readonly<Record<Subject, number>> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { hide } = useView()
  const [shown, choose] = useDraft(hide)
  const change = useChangeView()
  return (
    <fieldset className="layers no-print">
      <legend>{t('plan_page.layers')}</legend>
      {subjectSchema.options.map((subject) => (
        <label key={subject}>
          <input
            type="checkbox"
            checked={!shown.includes(subject)}
            onChange={({ target }) => {
              const next = target.checked ? shown.filter((other) => other !== subject) : [...shown, subject]
              choose(next)
              change({ hide: [...next] }, { replace: true })
            }}
          />
          <span className="plan-text">
            <mark className={`in-${subject}`}>{t(`subject.${subject}`)}</mark>
          </span>
          <span className="note">{formatNumber(counts[subject], language)}</span>
        </label>
      ))}
    </fieldset>
  )
}
