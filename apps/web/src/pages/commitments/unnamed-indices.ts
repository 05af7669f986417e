import { indexCodes } from '@doi-chieu/core/commitment/commitment'
import type { TFunction } from 'i18next'
import { formatList } from '../../format/list.js'
import { codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'

/** The indices that no plan names, in words; undefined where each is named. */
export function unnamedIndices(
  { indices_named_by_none: codes }: Answers['commitments']['summary'],
  t: TFunction,
  language: Language,
): string | undefined {
  // Nobody misses "another index".
  const unnamed = codes.filter((code) => code !== 'other_index').map((code) => codeLabel(indexCodes, code, language))
  return unnamed.length === 0 ? undefined : t('commitments.index.none', { list: formatList(unnamed, language) })
}
