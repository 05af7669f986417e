import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../i18n/use-translation.js'
import { planTitleInPlace, planPlace } from '../../format/plan-label.js'
import { CopySentence } from '../../evidence/copy-sentence.js'
import { capitalised } from '../../i18n/code-label.js'
import { carry, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { snippetPieces, snippetText } from './snippet-pieces.js'

type Hit = Answers['search']['list']['rows'][number]

interface SearchHitsProps {
  readonly rows: readonly Hit[]
  /** Number of the first hit among all, from 1. */
  readonly first: number
}

/** Each hit with its plan, its words in their surroundings and what kind of fact they belong to. */
export function SearchHits({ rows, first }: SearchHitsProps) {
  const { t } = useTranslation()
  const { within, q } = useView()
  return (
    <ol className="search-hits" start={first}>
      {rows.map(({ plan, start_offset, snippet, kinds }) => (
        <li key={`${plan.plan_id}/${start_offset}`}>
          <p className="search-where">
            <strong>{planTitleInPlace(plan)}</strong>
            <span className="soft">{capitalised(planPlace(plan))}</span>
            {kinds.map((kind) => (
              <span key={kind} className={`search-kind search-kind-${kind}`}>
                {t(`subject.${kind}`)}
              </span>
            ))}
          </p>
          <Link
            to="/plans/$planId"
            params={{ planId: plan.plan_id }}
            search={carry({ q, at: start_offset, facts: within ?? kinds[0] ?? 'finding' })}
            className="search-snippet"
            lang="vi"
          >
            {snippet.cut[0] && '… '}
            {snippetPieces(snippet).map((piece) =>
              piece.isMark ? <mark key={piece.key}>{piece.text}</mark> : <span key={piece.key}>{piece.text}</span>,
            )}
            {snippet.cut[1] && ' …'}
          </Link>
          <p className="search-copy">
            <CopySentence
              sentence={{ plan, text: snippetText(snippet), page: null, start_offset }}
              facts={within ?? kinds[0] ?? 'finding'}
            />
          </p>
        </li>
      ))}
    </ol>
  )
}
