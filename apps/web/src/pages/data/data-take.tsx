import { useTranslation } from '../../i18n/use-translation.js'
import { useLanguage } from '../../i18n/use-language.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { readTakeTable, refusedTakeTable, repeatedTakeTable } from './data-tables.js'

/** Which files were read, refused, or are likely the same, as tables of the whole build. */
export function DataTake() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <TakeAway
      view="du-lieu"
      title={t('data.title')}
      scope={t('data.whole_build')}
      tables={[readTakeTable(t, language), repeatedTakeTable(t), refusedTakeTable(t, language)]}
      sources={[]}
    />
  )
}
