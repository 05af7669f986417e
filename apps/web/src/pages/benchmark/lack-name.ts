import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { documentName } from '../../format/document-name.js'
import type { TFunction } from 'i18next'
import type { Language } from '../../state/view-state.js'
import type { Lack } from './benchmark-series.js'

const lists: Readonly<Record<Exclude<Lack['facet'], 'document'>, CodeList>> = {
  channel: channelCodes,
  role: actorRoleCodes,
  duty: dutyCodes,
  index: indexCodes,
  area: parAreaCodes,
}

/** `Chỉ số CCHC` stands behind the word already; `PCI` does not. */
const SAID_BEFORE = /^Chỉ số /

/** What is lacking, by its label: the code's, or the document's name; its kind is said before it. */
export function lackName({ facet, code, document }: Lack, language: Language): string {
  if (facet === 'document') return document === null ? code : documentName(document)
  const label = lists[facet].entries[code]?.[`label_${language}`] ?? code
  return facet === 'index' ? label.replace(SAID_BEFORE, '') : label
}

/** The same in a sentence: a role or a duty alone would not say what of it is lacking. */
export function lackInWords(lack: Lack, language: Language, t: TFunction): string {
  const name = lackName(lack, language)
  if (lack.facet === 'channel') return name
  return t(`benchmark.answer.lacking.${lack.facet}`, { name: lack.facet === 'duty' ? name.toLowerCase() : name })
}
