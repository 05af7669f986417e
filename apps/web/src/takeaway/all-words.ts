import type { Language } from '../state/view-state.js'
import type { FileWords, OwnWords, ScreenWords } from './file-words.js'

/** The words of the screen with those that only files need, which come when a file is written. */
export async function allWords(words: ScreenWords, language: Language): Promise<FileWords> {
  const own: OwnWords =
    language === 'en'
      ? (await import('../i18n/en/take-file.js')).takeFile
      : (await import('../i18n/vi/take-file.js')).takeFile
  return { ...words, ...own }
}
