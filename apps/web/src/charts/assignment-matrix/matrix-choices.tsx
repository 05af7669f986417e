import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { rowGroupSchema } from '../../state/matrix-state.js'
import { useChangeView, useView } from '../../state/use-view.js'
import { ArrangeSelect } from '../arrange/arrange-bar.js'
import { type AssignmentAcross, assignmentAcross } from './assignment-matrix.series.js'

/** What the matrix of assignments has in its rows and columns, and which duty it is about. */
export function MatrixChoices({ across }: { readonly across: AssignmentAcross }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { duty, lines } = useView()
  const change = useChangeView()
  return (
    <>
      <ArrangeSelect
        label={t('assignments.plans.across')}
        value={across}
        options={assignmentAcross.map((value) => ({ value, label: t(`assignments.plans.by.${value}`) }))}
        onChange={(value) => {
          const chosen = assignmentAcross.find((one) => one === value)
          if (chosen !== undefined) change({ across: chosen, sort: 'place', page: 1 }, { replace: true })
        }}
      />
      {across === 'role' && (
        <ArrangeSelect
          label={t('assignments.list.duty')}
          value={duty ?? ''}
          options={[
            { value: '', label: t('assignments.matrix.any_duty') },
            ...dutyCodes.codes.map((value) => ({ value, label: codeLabel(dutyCodes, value, language) })),
          ]}
          onChange={(value) => {
            const chosen = dutyCodes.schema.safeParse(value)
            change({ duty: chosen.success ? chosen.data : null, page: 1 }, { replace: true })
          }}
        />
      )}
      <ArrangeSelect
        label={t('arrange.lines')}
        value={lines}
        options={rowGroupSchema.options.map((value) => ({ value, label: t(`arrange.line_is.${value}`) }))}
        onChange={(value) => {
          const chosen = rowGroupSchema.safeParse(value)
          if (chosen.success) change({ lines: chosen.data, page: 1 }, { replace: true })
        }}
      />
    </>
  )
}
