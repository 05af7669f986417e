import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { addTexts } from '../../i18n/late-texts.js'
import { useLanguage } from '../../i18n/use-language.js'
import { repeated } from '../../i18n/vi/repeated.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'

addTexts({ repeated })

/** One line for lists in which such copies stand as plans of their own, leading to their names. */
export function RepeatedNote({ groups }: Pick<Answers['plans']['repeated'], 'groups'>) {
  const language = useLanguage()
  if (groups.length === 0) return null
  const n = formatNumber(groups.length, language)
  return (
    <p className="note repeated-note">
      <Trans
        i18nKey="repeated.note"
        count={groups.length}
        values={{ n }}
        components={{ list: <Link to="/data" hash="repeated" search={carry()} /> }}
      />
    </p>
  )
}
