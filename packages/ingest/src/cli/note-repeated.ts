import { likelySameDocument } from '@doi-chieu/core/plan/same-document'
import type { BuildInput } from '../store/build-input.js'
import { text } from './language.js'
import { noteThreeParts, printable, say } from './terminal.js'
import type { Terminal } from './terminal.js'

/** Groups that are named; a folder that was read twice under another form repeats hundreds. */
const NAMED = 10

/** Tells of plans that are likely one document in several files: equal bytes are known to be one, other bytes are not. */
export function noteRepeated(terminal: Terminal, { corpus, documents }: BuildInput): void {
  const groups = likelySameDocument(corpus.plans.map(({ plan }) => plan))
  if (groups.length === 0) return
  const files = new Map(documents.map(({ document }) => [document.document_id, document.file_name]))
  const lines = groups.slice(0, NAMED).map((group) => {
    const [first] = group
    const about = [first?.doc_number, first?.doc_date, first?.locality_name]
      .filter((part) => (part ?? null) !== null)
      .join(', ')
    const names = group.map(({ document_id }) => files.get(document_id) ?? document_id).toSorted()
    return `\n  - ${printable(`${names.join(' = ')} (${about})`)}`
  })
  const left = groups.length - lines.length
  const rest = left === 0 ? '' : say(terminal, text(`\n  - và ${left} văn bản khác`, `\n  - and ${left} more`))
  noteThreeParts(
    terminal,
    `${say(
      terminal,
      text(
        'Có thể cùng một văn bản nằm ở nhiều tệp (cùng số (hoặc cùng trích yếu khi để trống số), ngày, năm và nơi ban hành):',
        'Likely the same document in several files (same number (or title where the number is blank), date, year and unit):',
      ),
    )}${lines.join('')}${rest}`,
    text('Mỗi tệp đang được đếm là một kế hoạch.', 'Each file is counted as a plan of its own.'),
    text(
      'Mở hai bản để so; nếu là một thì bỏ bớt bằng: doichieu remove TÊN_TỆP',
      'Open both to compare; where they are one, take one out: doichieu remove FILE_NAME',
    ),
  )
}
