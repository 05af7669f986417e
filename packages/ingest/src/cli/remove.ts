import { whileLocked } from '../store/build-lock.js'
import { inspectPath } from '../store/open-published.js'
import { ProblemError, missingDatabase } from '../store/problems.js'
import { publish } from '../store/publish.js'
import { readPublished } from '../store/published-state.js'
import { rebuildWithout } from '../store/rebuild.js'
import { nearest } from './arguments.js'
import { buildProgress } from './build-progress.js'
import { databaseOption, databasePath, exit } from './command.js'
import type { Command } from './command.js'
import { counted, text } from './language.js'
import { noteProblem, say } from './terminal.js'
import type { Terminal } from './terminal.js'

export const removeCommand: Command = {
  name: 'remove',
  synopsis: 'NAME… [--db FILE]',
  summary: text('lấy tài liệu ra khỏi cơ sở dữ liệu và công bố lại', 'take documents out and publish again'),
  details: text(
    'NAME là tên trong cột file_name của document_names (hoặc của refused_files). Nếu một tên không có thì không lấy ra gì cả.\n' +
      'Mã thoát: 0; 1 có tên không biết; 2 sai cách dùng; 3 không công bố được.',
    'NAME is a name from file_name of document_names (or of refused_files). Where one name is unknown, nothing is taken out.\n' +
      'Exit status: 0; 1 a name is unknown; 2 usage; 3 nothing could be published.',
  ),
  options: [databaseOption],
  problemStatus: exit.unpublished,
  run: async (args, terminal) => {
    if (args.positionals.length === 0)
      return { usage: text('Thiếu NAME: tên tài liệu cần lấy ra.', 'NAME is missing: a document to take out.') }
    const database = databasePath(args, terminal)
    if ((await inspectPath(database)) === 'absent') throw new ProblemError(missingDatabase(database))
    return await whileLocked(database, async () => {
      const published = await readPublished(database)
      const known = [...published.names.keys(), ...published.refused.map((refusal) => refusal.file_name)]
      const asked = args.positionals.map(storedName)
      const unknown = asked.filter((name) => !known.includes(name))
      for (const name of unknown) noteUnknown(terminal, name, nearest(name, known))
      if (unknown.length > 0) return exit.partly
      const now = new Date()
      const { steps, onWriting } = buildProgress(terminal)
      const input = rebuildWithout(published, new Set(asked), now, steps)
      onWriting()
      await publish(database, input, now)
      const removed = published.documents.size - input.documents.length
      await terminal.out(
        `${say(
          terminal,
          text(
            `Đã lấy ra ${asked.length} tên (${removed} tài liệu); còn ${input.documents.length} tài liệu.`,
            `Took out ${counted(asked.length, 'name')} (${counted(removed, 'document')}); ${counted(input.documents.length, 'document')} left.`,
          ),
        )}\n`,
      )
      return exit.done
    })
  },
}

/** Names are stored composed and with `/`. */
function storedName(word: string): string {
  return word.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')
}

function noteUnknown(terminal: Terminal, name: string, near: string | null): void {
  noteProblem(terminal, {
    code: 'unknown_name',
    field: null,
    vi: {
      what: `Không có tài liệu tên ${name}.`,
      effect: 'Không lấy ra tài liệu nào.',
      next: near === null ? 'Xem tên đúng: doichieu sql "SELECT file_name FROM document_names".' : `Có phải ${near}?`,
    },
    en: {
      what: `There is no document named ${name}.`,
      effect: 'No document was taken out.',
      next:
        near === null ? 'See the names: doichieu sql "SELECT file_name FROM document_names".' : `Did you mean ${near}?`,
    },
  })
}
