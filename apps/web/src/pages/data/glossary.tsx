import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { CodeList } from '@doi-chieu/core/code/code-list'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { citationRoleCodes } from '@doi-chieu/core/legal/legal-citation'
import { useTranslation } from 'react-i18next'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'

const lists: readonly (readonly [
  name:
    | 'channel'
    | 'actor_role'
    | 'duty'
    | 'commitment_kind'
    | 'index_code'
    | 'par_area'
    | 'citation_role'
    | 'finding_kind'
    | 'severity',
  list: CodeList,
])[] = [
  ['channel', channelCodes],
  ['actor_role', actorRoleCodes],
  ['duty', dutyCodes],
  ['commitment_kind', commitmentKindCodes],
  ['index_code', indexCodes],
  ['par_area', parAreaCodes],
  ['citation_role', citationRoleCodes],
  ['finding_kind', findingKindCodes],
  ['severity', severityCodes],
]

/** Every code list with names and meanings, folded. */
export function Glossary() {
  const { t } = useTranslation()
  const language = useLanguage()
  return lists.map(([name, list]) => (
    <details key={name} className="figure-table">
      <summary>{t(`data.glossary.${name}`)}</summary>
      <div className="scroll-x">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('data.glossary.label')}</th>
              <th scope="col">{t('data.glossary.definition')}</th>
              <th scope="col">{t('data.glossary.code')}</th>
            </tr>
          </thead>
          <tbody>
            {list.codes.map((code) => {
              const entry = list.entries[code]
              return entry === undefined ? null : (
                <tr key={code}>
                  <th scope="row">{capitalised(entry[`label_${language}`])}</th>
                  <td>{entry[`definition_${language}`]}</td>
                  <td>
                    <code>{code}</code>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  ))
}
