import { emptyMeaningSchema } from '@doi-chieu/core/plan/reading-status'
import { useTranslation } from '../../i18n/use-translation.js'
import { nothingMarks } from '../../ui/nothing-marks.js'

/** Definitions of the measures, where a reader can find them again. */
export function Methods() {
  const { t } = useTranslation()
  return (
    <dl className="methods">
      {(['strength', 'clarity', 'confidence', 'finding', 'units'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`data.methods.${name}`)}</dt>
          <dd>{t(`data.methods.${name}_text`)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('data.methods.nothing')}</dt>
        <dd>
          <ul>
            {emptyMeaningSchema.options.map((kind) => (
              <li key={kind}>
                <span className="methods-mark" aria-hidden="true">
                  {nothingMarks[kind]}
                </span>{' '}
                {t(`nothing.${kind}`)}: {t(`data.methods.nothing_${kind}`)}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
