import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../format/date.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { tellBuildNews, useBuildNews } from '../../state/build-news.js'
import { usePublishedWatch } from '../../state/use-published-watch.js'
import { oneBuild, trpc } from '../../trpc.js'
import { ThreeParts } from './three-parts.js'
import './build-notice.css'

/**
 * Tells, in a corner where nothing has to move for it, that another build was published: before the screen has gone over
 * to it, with a button that does so; afterwards, that all figures are of the new one.
 */
export function BuildNotice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const news = useBuildNews()
  usePublishedWatch()
  const { data } = useQuery(trpc.overview.build.queryOptions())
  const problem = data?.state === 'stale' ? data.problem[language] : null
  const date = data?.build === null || data === undefined ? '' : formatInstant(data.build.built_at, language)
  return (
    <>
      {problem !== null && <ThreeParts what={problem.what} effect={problem.effect} next={problem.next} />}
      <div className="build-notice no-print" role="status">
        {news === 'newer' && (
          <p>
            {t('shell.build.newer', { date })}{' '}
            <button type="button" className="button" onClick={() => void oneBuild.switchNow().catch(() => {})}>
              {t('shell.build.switch')}
            </button>
          </p>
        )}
        {news === 'switched' && (
          <p>
            {t('shell.build.switched', { date })}{' '}
            <button type="button" className="button" onClick={() => tellBuildNews(null)}>
              {t('shell.build.dismiss')}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
