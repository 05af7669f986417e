import { textQualityCodes } from '@doi-chieu/core/document/text-quality'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { ShownNote } from '../../ui/shown-note.js'
import { leastLegibleFirst } from './least-legible-first.js'

/** The files that were read, each with its plan and how well its text could be read. */
export function ReadTable({ plans }: { readonly plans: Answers['plans']['list'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(leastLegibleFirst(plans.rows))
  return (
    <>
      <ScrollX label={t('data.read.title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('data.read.file')}</th>
              <th scope="col">{t('data.read.plan')}</th>
              <th scope="col">{t('data.read.quality')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ plan, file_name }) => (
              <tr key={plan.plan_id}>
                <th scope="row">{file_name}</th>
                <td>
                  <PlanLink plan={plan} facts="about" withYear />
                </td>
                <td>{capitalised(codeLabel(textQualityCodes, plan.text_quality, language))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {more}
      <ShownNote shown={plans.rows.length} total={plans.total} text="data.read.shown" />
    </>
  )
}
