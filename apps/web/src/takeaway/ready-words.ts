import { useTranslation } from '../i18n/use-translation.js'
import { useFilterWords } from '../ui/filter/filter-words.js'
import type { ScreenWords } from './file-words.js'

/** The filter and the names on screen, in words, ready for a file. */
export function useReadyWords(): { readonly scope: string; readonly words: ScreenWords } {
  const { t } = useTranslation()
  const scope = useFilterWords()
  return {
    scope,
    words: {
      nothing: {
        not_found: t('nothing.not_found'),
        unreadable: t('nothing.unreadable'),
        not_applicable: t('nothing.not_applicable'),
        no_document: t('nothing.no_document'),
      },
      subject: {
        channel: t('subject.channel'),
        citation: t('subject.citation'),
        assignment: t('subject.assignment'),
        commitment: t('subject.commitment'),
        finding: t('subject.finding'),
      },
      detail: {
        section: t('panel.section'),
        task: t('panel.task'),
        partners: t('panel.partners'),
        deadline: t('panel.deadline'),
        frequency: t('panel.frequency'),
        value: t('panel.value'),
        document: t('panel.document'),
        cited_date: t('panel.cited_date'),
        role: t('panel.role'),
        resolution: t('panel.resolution'),
      },
    },
  }
}
