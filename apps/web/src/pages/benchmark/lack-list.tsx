import { useState } from 'react'
import { formatNumber, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { OpenLink } from '../../ui/open-link.js'
import { type Lack, lackSelection } from './benchmark-series.js'
import { lackName } from './lack-name.js'
import { usePrinting } from '../../ui/use-printing.js'
import { PeerSentence } from './peer-sentence.js'

const FIRST = 8

interface LackListProps {
  readonly lacks: readonly Lack[]
  readonly total: number
  readonly peers: number
  /** The peers, as a written filter. */
  readonly of: string
}

/** What peers have, the most common first, each with sentences of theirs to copy with their source. */
export function LackList({ lacks, total, peers, of }: LackListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const shown = all || printing || lacks.length <= FIRST + 2 ? lacks : lacks.slice(0, FIRST)
  return (
    <>
      <ol className="lacks">
        {shown.map((lack) => (
          <li key={`${lack.facet}/${lack.code}`}>
            <h3>{t(`benchmark.lacks.${lack.facet}`, { name: lackName(lack, language) })}</h3>
            <p className="note">
              <OpenLink selection={lackSelection(lack, of)}>
                {t('benchmark.lacks.has', {
                  n: formatNumber(lack.plans_with, language),
                  total: formatNumber(peers, language),
                  share: formatShare(lack.plans_with / peers, language, 0),
                })}
              </OpenLink>
            </p>
            {lack.sentences.map((sentence) => (
              <PeerSentence
                key={`${sentence.plan.plan_id}/${sentence.start_offset}`}
                sentence={sentence}
                facts={lack.subject}
              />
            ))}
          </li>
        ))}
      </ol>
      {shown.length < lacks.length && (
        <button type="button" className="button no-print" onClick={() => setAll(true)}>
          {t(lacks.length < total ? 'benchmark.lacks.more_of' : 'benchmark.lacks.more', {
            n: formatNumber(lacks.length, language),
            total: formatNumber(total, language),
          })}
        </button>
      )}
      {all && lacks.length < total && (
        <p className="note">
          {t('benchmark.lacks.shown', {
            n: formatNumber(lacks.length, language),
            total: formatNumber(total, language),
          })}
        </p>
      )}
    </>
  )
}
