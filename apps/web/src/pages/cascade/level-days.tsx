import { cascadeStepCodes } from '@doi-chieu/core/legal/cascade-step'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import type { CascadeRow } from '../../charts/cascade/cascade.series.js'
import { StepLink } from '../../charts/cascade/step-link.js'
import { issuerName } from '../../charts/cascade/step-words.js'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Jump } from '../../ui/jump.js'
import { Nothing } from '../../ui/nothing.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { type CascadeLevel, noDays, type Since } from './level-days-table.js'

/** Where the lines of a kind of step stand on the page. */
const figureOf = ({ step }: CascadeLevel): string => (step === 'programme' ? 'steps' : 'annual')

interface LevelDaysProps {
  readonly levels: readonly CascadeLevel[]
  /** The first and last steps that the levels name. */
  readonly extremes: readonly CascadeRow[]
}

/** How many of each level have a document, and after how many days: least, median and most. */
export function LevelDays({ levels, extremes }: LevelDaysProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ScrollX label={t('cascade.levels.title')}>
      <table className="table level-days">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('cascade.step')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('cascade.levels.level')}
            </th>
            <th scope="col" rowSpan={2} className="number">
              {t('cascade.levels.known')}
            </th>
            <th scope="colgroup" colSpan={3} className="level-days-group">
              {t('cascade.from_national')}
            </th>
            <th scope="colgroup" colSpan={3} className="level-days-group">
              {t('cascade.levels.from_same')}
            </th>
          </tr>
          <tr>
            {(['national', 'above'] as const).flatMap((since) =>
              (['least', 'median', 'most'] as const).map((name) => (
                <th key={`${since}/${name}`} scope="col" className="number">
                  {t(`cascade.levels.${name}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {levels.map((level, at) => (
            <tr key={`${level.step}/${level.level}`}>
              <th scope="row" className={levels[at - 1]?.step === level.step ? 'level-days-again' : undefined}>
                {capitalised(codeLabel(cascadeStepCodes, level.step, language))}
              </th>
              <td className="level-days-level">{codeLabel(issuerLevelCodes, level.level, language)}</td>
              <td className="number level-days-known" data-head={t('cascade.levels.known')}>
                {level.known === 0 ? (
                  <>
                    <Nothing kind="no_document" as="mark" /> {formatOutOf(0, level.missing, language)}
                  </>
                ) : (
                  <Jump to={figureOf(level)}>{formatOutOf(level.known, level.known + level.missing, language)}</Jump>
                )}
              </td>
              <DayCells level={level} since="national" extremes={extremes} />
              <DayCells level={level} since="above" extremes={extremes} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

interface DayCellsProps {
  readonly level: CascadeLevel
  readonly since: Since
  readonly extremes: readonly CascadeRow[]
}

/** Least and most open the words that give their date; the median is of many and leads to their lines. */
function DayCells({ level, since, extremes }: DayCellsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const days = level[since]
  const group = t(since === 'national' ? 'cascade.from_national' : 'cascade.levels.from_same')
  if (days === null)
    return (
      <td colSpan={3} className="number level-days-none" data-group={group}>
        <Nothing kind={noDays(level, since)} as="mark" />
      </td>
    )
  const extreme = (value: number, step: string) => {
    const row = extremes.find(({ step_id }) => step_id === step)
    const written = formatNumber(value, language)
    if (row === undefined) return written
    const issuer = issuerName(row, t, language)
    return (
      <StepLink row={row} label={t('cascade.levels.of', { n: written, issuer })}>
        {written}
      </StepLink>
    )
  }
  return (
    <>
      <td className="number" data-group={group} data-head={t('cascade.levels.least')}>
        {extreme(days.least, days.least_step)}
      </td>
      <td className="number" data-head={t('cascade.levels.median')}>
        <Jump to={figureOf(level)}>{formatNumber(days.median, language, 1)}</Jump>{' '}
        <span className="note">n = {formatNumber(days.n, language)}</span>
      </td>
      <td className="number" data-head={t('cascade.levels.most')}>
        {extreme(days.most, days.most_step)}
      </td>
    </>
  )
}
