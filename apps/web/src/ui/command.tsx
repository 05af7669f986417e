import { useTranslation } from '../i18n/use-translation.js'
import { CopyButton } from './copy-button.js'
import { ScrollX } from './scroll-x.js'
import './command.css'

interface CommandProps {
  readonly line: string
  /** A part of the line that is of use alone, with the label of its button. */
  readonly part?: { readonly label: string; readonly text: string }
}

/** A command line to run, with a button that copies it. */
export function Command({ line, part }: CommandProps) {
  const { t } = useTranslation()
  return (
    <div className="command">
      <ScrollX label={t('copy.command')}>
        <pre>{line}</pre>
      </ScrollX>
      <CopyButton label={t('copy.do')} text={() => line} />
      {part !== undefined && <CopyButton label={part.label} text={() => part.text} />}
    </div>
  )
}
