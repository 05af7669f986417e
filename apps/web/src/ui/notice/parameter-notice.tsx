import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { arrivalProblems } from '../../state/arrival.js'
import { ThreeParts } from './three-parts.js'

/** Names the parameters of the address that could not be used. */
export function ParameterNotice() {
  const { t } = useTranslation()
  const [problems, setProblems] = useState(arrivalProblems)
  if (problems.length === 0) return null
  const list = problems.map(({ name, value }) => (value === '' ? name : `${name}=${value.slice(0, 60)}`)).join('; ')
  return (
    <ThreeParts
      what={t('shell.parameters.unknown', { list })}
      effect={t('shell.parameters.effect')}
      next=""
      action={
        <button type="button" className="button" onClick={() => setProblems([])}>
          {t('shell.parameters.dismiss')}
        </button>
      }
    />
  )
}
