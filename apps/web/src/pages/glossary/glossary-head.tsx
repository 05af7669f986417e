import { useTranslation } from '../../i18n/use-translation.js'
import { PageHead } from '../../ui/page-head.js'

export function GlossaryHead() {
  const { t } = useTranslation()
  return (
    <PageHead title={t('glossary.title')}>
      <p>{t('glossary.lead')}</p>
    </PageHead>
  )
}
