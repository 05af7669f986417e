import type { RebuildSteps } from '../store/rebuild.js'
import { text, type Text } from './language.js'
import { startProgress, type Progress } from './progress.js'
import { say, type Terminal } from './terminal.js'

/** The phases of a build, as a command shows them while it waits for them. */
interface BuildProgress {
  readonly steps: RebuildSteps
  /** Before the rows are written. */
  readonly onWriting: () => void
}

/** Extraction counts its documents; what follows is named when it begins. Nothing is shown of a build without documents. */
export function buildProgress(terminal: Terminal): BuildProgress {
  let progress: Progress | null = null
  let left = 0
  const phase = (name: Text): void => {
    if (progress !== null) terminal.note(`${say(terminal, name)}…\n`)
  }
  return {
    steps: {
      onExtracting: (documents) => {
        left = documents
        if (documents > 0) progress = startProgress(terminal, text('Trích dữ kiện', 'Extract'), documents)
      },
      onExtracted: () => {
        progress?.step()
        left--
        if (left === 0) progress?.done()
      },
      onResolving: () => {
        phase(text('Nối dữ kiện với đơn vị và văn bản', 'Joining facts to units and documents'))
      },
    },
    onWriting: () => {
      phase(text('Ghi và kiểm tra cơ sở dữ liệu', 'Writing and checking the database'))
    },
  }
}
