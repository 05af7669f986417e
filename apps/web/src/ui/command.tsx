import { useTranslation } from '../i18n/use-translation.js'
import { CopyButton } from './copy-button.js'
import { ScrollX } from './scroll-x.js'
import './command.css'

/** A command line to run, with a button that copies it. */
export function Command({ line }: { readonly line: string }) {
  const { t } = useTranslation()
  return (
    <div className="command">
      <ScrollX label={t('copy.command')}>
        <pre>{line}</pre>
      </ScrollX>
      <CopyButton label={t('copy.do')} text={() => line} />
    </div>
  )
}
