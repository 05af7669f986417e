import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import { useChangeView } from '../state/use-view.js'

const languages = ['vi', 'en'] as const

/** The choice goes into the address, so a link opens in the language it was sent in. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const current = useLanguage()
  const change = useChangeView()
  return (
    <div className="languages" role="group" aria-label={t('shell.language.label')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => change({ lang: language }, { replace: true })}
        >
          {language.toUpperCase()}
          <span className="visually-hidden"> {t(`shell.language.${language}`)}</span>
        </button>
      ))}
    </div>
  )
}
