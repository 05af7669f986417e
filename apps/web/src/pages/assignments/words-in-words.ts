import type { TFunction } from 'i18next'
import { useTranslation } from '../../i18n/use-translation.js'
import { useWordsAsked, type wordsAsked } from './assignments-asked.js'

export type Words = ReturnType<typeof wordsAsked>

/** `việc có chữ “báo cáo”, đơn vị có chữ “văn phòng”`. */
export const wordsInWords = ({ actor, task }: Words, t: TFunction): string =>
  [
    ...(task === undefined ? [] : [t('assignments.words.task', { words: task })]),
    ...(actor === undefined ? [] : [t('assignments.words.actor', { words: actor })]),
  ].join(', ')

/** The note of a figure, behind the words that it is narrowed by: a picture of it says what it is of. */
export function useWordsNote(): (note: string) => string {
  const { t } = useTranslation()
  const asked = wordsInWords(useWordsAsked(), t)
  return (note) => (asked === '' ? note : `${asked} · ${note}`)
}
