import { formatShare } from '../format/number.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { ThreeParts } from '../ui/notice/three-parts.js'
import type { TakeStep } from './job/take-job.js'
import type { Take } from './use-take.js'

/** How far the file is, with a way to stop it. */
function TakeProgress({ step, cancel }: { readonly step: TakeStep; readonly cancel: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  // Screen readers hear each step once, not each percent.
  return (
    <div className="take-progress">
      <p aria-hidden="true">
        {step.step === 'sentences'
          ? t('take_menu.step.sentences', { share: formatShare(step.share, language, 0) })
          : t(`take_menu.step.${step.step}`)}
      </p>
      <progress aria-label={t('take_menu.busy')} {...(step.step === 'sentences' ? { value: step.share } : {})} />
      <button type="button" className="button" onClick={cancel}>
        {t('take_menu.cancel')}
      </button>
    </div>
  )
}

/** What came of the last wish, in its own place below the menu. */
export function TakeStatus({ outcome, retry, cancel }: Take) {
  const { t } = useTranslation()
  return (
    <div className="take-status">
      {outcome.kind === 'working' && <TakeProgress step={outcome.step} cancel={cancel} />}
      <div aria-live="polite">
        {outcome.kind === 'working' && <p className="visually-hidden">{t('take_menu.busy')}</p>}
        {outcome.kind === 'done' && outcome.text}
        {outcome.kind === 'cancelled' && t('take_menu.cancelled')}
        {(outcome.kind === 'failed' || outcome.kind === 'unreachable') && (
          <ThreeParts
            what={
              outcome.kind === 'failed'
                ? t('take_menu.failed.what', { message: outcome.message })
                : t('take_menu.failed.unreachable')
            }
            effect={t('take_menu.failed.effect')}
            next={t('take_menu.failed.next')}
            action={
              <button type="button" className="button" onClick={retry}>
                {t('take_menu.retry')}
              </button>
            }
          />
        )}
        {outcome.kind === 'changed' && (
          <ThreeParts
            what={t('take_menu.changed.what')}
            effect={t('take_menu.changed.effect')}
            next={t('take_menu.changed.next')}
            action={
              <button type="button" className="button" onClick={() => window.location.reload()}>
                {t('take_menu.changed.reload')}
              </button>
            }
          />
        )}
      </div>
    </div>
  )
}
