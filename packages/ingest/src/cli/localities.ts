import { resolve } from 'node:path'
import type { Problem } from '@doi-chieu/core/problem/problem'
import { readConversionTable, type ConversionTable } from '../resolve/unit/conversion-table.js'
import { GazetteerError, type GazetteerProblem } from '../resolve/gazetteer-problem.js'
import { loadUnits } from '../resolve/registry.js'
import { whileLocked } from '../store/build-lock.js'
import { conversionPath, readConversion, writeConversion } from '../store/conversion-file.js'
import { inspectPath } from '../store/open-published.js'
import { ensureFolder, publish } from '../store/publish.js'
import { readPublished } from '../store/published-state.js'
import { rebuildWithout } from '../store/rebuild.js'
import { buildProgress } from './build-progress.js'
import { databaseOption, databasePath, exit } from './command.js'
import type { Command, UsageError } from './command.js'
import { text } from './language.js'
import type { Text } from './language.js'
import { readTable } from './read-table.js'
import { noteProblem, printable, say } from './terminal.js'
import type { Terminal } from './terminal.js'

export const localitiesCommand: Command = {
  name: 'localities',
  synopsis: 'import FILE.csv | remove | status  [--db FILE]',
  summary: text(
    'nạp bảng chuyển đổi đơn vị hành chính 01/7/2025',
    'import the official conversion table of units of 1 July 2025',
  ),
  details: text(
    'import: kiểm tra từng dòng của bảng chuyển đổi chính thức (xã cũ → xã mới), cất cạnh cơ sở dữ liệu (unit-conversion.csv)\n' +
      '  và công bố lại; từ đó đơn vị bị chia có đủ các đơn vị kế thừa. Nạp lại thì thay bảng cũ. Bảng có lỗi thì không dòng nào được nạp.\n' +
      '  Các cột: old_ward_code, old_ward_name, old_district_code, old_district_name, old_province_code, new_ward_code,\n' +
      '  new_ward_name, new_province_code, relation, official_note; UTF-8, cách nhau bằng dấu phẩy (data/README.md).\n' +
      'remove: bỏ bảng đã nạp và công bố lại. status: cho biết bảng đang dùng.\n' +
      'Mã thoát: 0; 1 bảng bị từ chối (từng chỗ theo số dòng), hoặc remove khi chưa nạp bảng nào; 2 sai cách dùng; 3 không công bố được.',
    'import: checks each row of the official conversion table (old commune → new commune), keeps it beside the database\n' +
      '  (unit-conversion.csv) and publishes again; from then on split units have all their successors. Importing again replaces it.\n' +
      '  A table with a fault is refused as a whole. Columns: old_ward_code, old_ward_name, old_district_code, old_district_name,\n' +
      '  old_province_code, new_ward_code, new_ward_name, new_province_code, relation, official_note; UTF-8, commas (data/README.md).\n' +
      'remove: drops the table and publishes again. status: says which table is used.\n' +
      'Exit status: 0; 1 the table was refused (each fault by its line), or remove without a table; 2 usage; 3 nothing could be published.',
  ),
  options: [databaseOption],
  problemStatus: exit.unpublished,
  run: async (args, terminal) => {
    const [action, file, ...more] = args.positionals
    const database = databasePath(args, terminal)
    if (action === 'import' && file !== undefined && more.length === 0)
      return await importTable(database, resolve(terminal.folder, file), file, terminal)
    if (action === 'remove' && file === undefined) return await removeTable(database, terminal)
    if (action === 'status' && file === undefined) return await tellStatus(database, terminal)
    return usageOf(action, file)
  },
}

function usageOf(action: string | undefined, file: string | undefined): UsageError {
  if (action === undefined)
    return {
      usage: text('Thiếu việc cần làm: import, remove hoặc status.', 'Say what to do: import, remove or status.'),
    }
  if (action === 'import')
    return {
      usage:
        file === undefined
          ? text('Thiếu FILE.csv: bảng chuyển đổi cần nạp.', 'FILE.csv is missing: the conversion table to import.')
          : text('Mỗi lần chỉ nạp một bảng.', 'One table at a time.'),
    }
  return action === 'remove' || action === 'status'
    ? { usage: text(`${action} không nhận tên tệp.`, `${action} takes no file.`) }
    : {
        usage: text(
          `Không có việc ${action}; chọn import, remove hoặc status.`,
          `There is no ${action}; choose import, remove or status.`,
        ),
      }
}

async function importTable(database: string, path: string, name: string, terminal: Terminal): Promise<number> {
  const read = await readTable(path, name)
  if ('code' in read) return refuse(terminal, read)
  const reading = readConversionTable(read.csv, loadUnits())
  if (!reading.ok) return refuse(terminal, new GazetteerError(printable(name), reading.problems, TABLE_HELP).problem)
  await ensureFolder(database)
  await whileLocked(database, async () => await publishWith(database, read.csv, terminal))
  noteOtherNames(terminal, reading.table.otherNames)
  await terminal.out(`${say(terminal, imported(reading.table, conversionPath(database)))}\n`)
  return exit.done
}

const TABLE_HELP = 'doichieu localities --help'

/** The database is published again before the table takes its place: they change together or not at all. */
async function publishWith(database: string, csv: string | null, terminal: Terminal): Promise<void> {
  if ((await inspectPath(database)) === 'database') {
    const published = await readPublished(database)
    const now = new Date()
    const { steps, onWriting } = buildProgress(terminal)
    const input = rebuildWithout({ ...published, conversion: csv }, new Set(), now, steps)
    onWriting()
    await publish(database, input, now)
  }
  await writeConversion(database, csv)
}

async function removeTable(database: string, terminal: Terminal): Promise<number> {
  if ((await readConversion(database)) === null) {
    noteProblem(terminal, {
      code: 'no_conversion',
      field: null,
      vi: {
        what: 'Chưa nạp bảng chuyển đổi nào.',
        effect: 'Dữ liệu không thay đổi.',
        next: 'Nạp bảng: doichieu localities import FILE.csv.',
      },
      en: {
        what: 'No conversion table was imported.',
        effect: 'The data did not change.',
        next: 'Import one: doichieu localities import FILE.csv.',
      },
    })
    return exit.partly
  }
  await whileLocked(database, async () => await publishWith(database, null, terminal))
  await terminal.out(
    `${say(terminal, text('Đã bỏ bảng chuyển đổi; đơn vị bị chia chỉ còn đơn vị kế thừa chính.', 'The conversion table was dropped; split units have their main successor only.'))}\n`,
  )
  return exit.done
}

async function tellStatus(database: string, terminal: Terminal): Promise<number> {
  const csv = await readConversion(database)
  if (csv === null) {
    await terminal.out(
      `${say(terminal, text('Chưa nạp bảng chuyển đổi; đơn vị bị chia chỉ có đơn vị kế thừa chính.', 'No conversion table was imported; split units have their main successor only.'))}\n`,
    )
    return exit.done
  }
  const reading = readConversionTable(csv, loadUnits())
  if (!reading.ok)
    return refuse(terminal, new GazetteerError(conversionPath(database), reading.problems, TABLE_HELP).problem)
  await terminal.out(`${say(terminal, imported(reading.table, conversionPath(database)))}\n`)
  return exit.done
}

function imported({ rows, oldUnits, splitUnits, newUnits }: ConversionTable, path: string): Text {
  return text(
    `Bảng chuyển đổi: ${rows.length} dòng, ${oldUnits} đơn vị cũ (${splitUnits} đơn vị có nhiều đơn vị kế thừa), ${newUnits} đơn vị mới. Dùng cho mọi lần dựng: ${path}`,
    `Conversion table: ${rows.length} rows, ${oldUnits} old units (${splitUnits} with several successors), ${newUnits} new units. Every build uses it: ${path}`,
  )
}

const MOST_NOTES = 5

/** Not faults: slips of spelling, and names that the lists have otherwise. */
function noteOtherNames(terminal: Terminal, others: readonly GazetteerProblem[]): void {
  if (others.length === 0) return
  const list = (write: (one: GazetteerProblem) => string): string => others.slice(0, MOST_NOTES).map(write).join('; ')
  const left = others.length > MOST_NOTES ? '; …' : ''
  terminal.note(
    `${say(
      terminal,
      text(
        `${others.length} dòng ghi tên hoặc mã khác danh mục, được nạp theo mã và nơi: ${list((one) => `dòng ${one.line}: ${one.message_vi}`)}${left}`,
        `${others.length} rows have a name or code that differs from the lists and were taken by code and place: ${list((one) => `line ${one.line}: ${one.message_en}`)}${left}`,
      ),
    )}\n`,
  )
}

function refuse(terminal: Terminal, problem: Problem): number {
  noteProblem(terminal, problem)
  return exit.partly
}
