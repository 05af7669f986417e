import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeEntry, CodeList } from '@doi-chieu/core/code/code-list'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { searchKey } from '@doi-chieu/core/text/fold'
import type { TFunction } from 'i18next'
import { formatNumber } from '../format/number.js'
import { formatQuantity } from '../format/quantity.js'
import { capitalised } from '../i18n/code-label.js'
import { useLanguage } from '../i18n/use-language.js'
import { useTranslation } from '../i18n/use-translation.js'
import type { Selection } from '../state/selection.js'
import type { Language } from '../state/view-state.js'
import type { EvidenceItem } from './evidence-item.js'

/** The list that a facet's value is a code of; facets with words of their own are not here. */
const lists: Readonly<Record<string, CodeList>> = {
  'channel.channel': channelCodes,
  'citation.level': issuerLevelCodes,
  'citation.role': citationRoleCodes,
  'assignment.role': actorRoleCodes,
  'assignment.duty': dutyCodes,
  'commitment.kind': commitmentKindCodes,
  'commitment.index': indexCodes,
  'commitment.area': parAreaCodes,
  'finding.kind': findingKindCodes,
  'finding.severity': severityCodes,
}

/** The unit that is shown alone, with the one value where it is one: `%`, `95%`. */
function quantityOf({ unit, value }: Selection['facets'], language: Language): string | undefined {
  if (unit === undefined) return undefined
  if (value === undefined) return unit
  return formatQuantity({ value: Number(value), unit, comparator: null }, language, () => '') ?? unit
}

/** What frequencies count, in any period, with the one number of it a month where it is one: `tin, bài · 4/tháng`. */
function monthlyOf({ thing, monthly }: Selection['facets'], t: TFunction, language: Language): string | undefined {
  if (thing === undefined) return undefined
  return monthly === undefined
    ? t('panel.a_month', { thing })
    : t('panel.times_a_month', { thing, n: formatNumber(Number(monthly), language) })
}

const quotedWords = (words: string | undefined): string | undefined => (words === undefined ? undefined : `“${words}”`)

interface PanelTitle {
  readonly name: string
  /** What the code means, where exactly one code is open. */
  readonly definition: string | null
}

/** `Zalo.` means Zalo: that need not be said twice. */
const saysNoMore = (entry: CodeEntry, language: Language): boolean =>
  searchKey(entry[`definition_${language}`]).replace(/\.$/, '') === searchKey(entry[`label_${language}`])

/** What the side panel shows, in words: the labels of the open codes, else the subject. */
export function usePanelTitle({ subject, facets }: Selection, items: readonly EvidenceItem[]): PanelTitle {
  const { t } = useTranslation()
  const language = useLanguage()
  const entries = Object.entries(facets).flatMap(([facet, code]) => {
    const entry = lists[`${subject}.${facet}`]?.entries[code]
    return entry === undefined ? [] : [entry]
  })
  const names = entries.map((entry) => entry[`label_${language}`])
  const document =
    facets['document'] === undefined || facets['document'] === 'none'
      ? undefined
      : items[0]?.details.find(({ name }) => name === 'document')?.value
  const family = facets['family']
  const own = [
    document,
    family === undefined ? undefined : t(`channels.families.${family}`, { defaultValue: family }),
    facets['clear'] === 'yes'
      ? t('assignments.clear')
      : facets['clear'] === 'no'
        ? t('assignments.unclear')
        : undefined,
    facets['owned'] === 'yes' ? t('panel.owned') : undefined,
    facets['says'] === undefined ? undefined : t(`panel.says.${facets['says']}`, { defaultValue: '' }),
    facets['lacks'] === undefined ? undefined : t(`panel.lacks.${facets['lacks']}`, { defaultValue: '' }),
    facets['number'] === 'yes' ? t('panel.with_number') : undefined,
    facets['index'] === 'any' ? t('panel.any_index') : undefined,
    facets['area'] === 'none' ? t('panel.no_area') : undefined,
    facets['document'] === 'none' ? t('panel.no_document') : undefined,
    facets['level'] === 'unknown' ? t('panel.unknown_level') : undefined,
    facets['annual'] === 'same' ? t('panel.annual_same') : undefined,
    facets['annual'] === 'earlier' ? t('panel.annual_earlier') : undefined,
    facets['about'] === 'citation' ? t('panel.about_citations') : undefined,
    quantityOf(facets, language),
    monthlyOf(facets, t, language),
    ...(['actor', 'task', 'words'] as const).map((name) => quotedWords(facets[name])),
  ].filter((name) => name !== undefined)
  const all = [...own, ...names]
  const only = entries.length === 1 && own.length === 0 ? entries[0] : undefined
  return {
    name: all.length === 0 ? t(`subject.${subject}`) : capitalised(all.join(' · ')),
    definition: only === undefined || saysNoMore(only, language) ? null : only[`definition_${language}`],
  }
}
