import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { matrixStateShape } from '../../state/matrix-state.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { FilterChoice } from '../../ui/filter/filter-choice.js'

/** Whose documents stand in the matrix: Party, central, province, district, commune… with the plans that cite them. */
export function LevelChoice({ levels }: { readonly levels: Answers['citations']['summary']['by_level'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { cited } = useView()
  const change = useChangeView()
  return (
    <FilterChoice
      name={t('citations.levels.level')}
      options={levels
        .filter(({ documents }) => documents > 0)
        .map(({ level, plans_with }) => ({
          value: level ?? 'unknown',
          label:
            level === null
              ? t('citations.matrix.level_unknown')
              : capitalised(codeLabel(issuerLevelCodes, level, language)),
          plans: plans_with,
        }))}
      chosen={cited}
      onChange={(chosen) => {
        const known = matrixStateShape.cited.safeParse([...chosen])
        if (known.success) change({ cited: known.data, page: 1, open: null }, { replace: true })
      }}
    />
  )
}
