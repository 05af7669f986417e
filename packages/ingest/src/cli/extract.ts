import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import { extractAll, resolveAll } from '../pipeline.js'
import { noPlan, programError } from '../read/refusals.js'
import { readConversion } from '../store/conversion-file.js'
import { databasePath, exit } from './command.js'
import type { Command } from './command.js'
import { text } from './language.js'
import { startProgress } from './progress.js'
import { readSources } from './read-sources.js'
import type { Terminal } from './terminal.js'

export const extractCommand: Command = {
  name: 'extract',
  synopsis: 'FILE…',
  summary: text(
    'in dữ kiện của từng tài liệu, mỗi tài liệu một dòng JSON',
    "print each document's facts, one JSON object a line",
  ),
  details: text(
    'Không ghi cơ sở dữ liệu. Các tệp được cho cùng lúc là một kho: viện dẫn và địa phương được xác định trong kho đó.\n' +
      'Tệp không đọc được cho một dòng {"file","error",…}. Mã thoát: 0; 1 nếu có tệp không đọc được.',
    'Writes no database. The files given together are one corpus: citations and localities are resolved within it.\n' +
      'A file that cannot be read gives a line {"file","error",…}. Exit status: 0; 1 where a file could not be read.',
  ),
  options: [],
  problemStatus: exit.partly,
  run: async (args, terminal) => {
    if (args.positionals.length === 0)
      return { usage: text('Thiếu FILE: tệp cần trích.', 'FILE is missing: a file to extract from.') }
    const sources = await readSources(args.positionals, terminal)
    const progress = startProgress(terminal, text('Trích dữ kiện', 'Extract'), sources.documents.length)
    const distinct = new Map(sources.documents.map((document) => [document.document_id, document]))
    const { plans, planless } = extractAll([...distinct.values()], progress.step)
    // The table that was imported beside the default database holds here too: one machine, one answer.
    const conversion = await readConversion(databasePath(args, terminal))
    const facts = new Map(resolveAll(plans, conversion).plans.map((plan) => [plan.document.document_id, plan]))
    const causes = new Map(planless.map((entry) => [entry.document.document_id, entry.cause]))

    let failed = sources.refusals.length + sources.path_refusals.length
    for (const document of sources.documents) {
      const plan = facts.get(document.document_id)
      if (plan === undefined) {
        failed++
        const cause = causes.get(document.document_id) ?? null
        await printRefusal(
          terminal,
          cause === null ? noPlan(document.file_name) : programError(document.file_name, cause),
        )
      } else {
        await printPlan(terminal, { ...plan, file: document.file_name, document })
      }
    }
    for (const refusal of [...sources.refusals, ...sources.path_refusals]) await printRefusal(terminal, refusal)
    return failed === 0 ? exit.done : exit.partly
  },
}

async function printPlan(terminal: Terminal, facts: PlanFacts): Promise<void> {
  await terminal.out(`${JSON.stringify(facts)}\n`)
}

async function printRefusal(terminal: Terminal, refusal: Refusal): Promise<void> {
  const { file_name: file, reason } = refusal
  const [what, effect, next] =
    terminal.language === 'vi'
      ? [refusal.what_vi, NOT_EXTRACTED.vi, refusal.next_vi]
      : [refusal.what_en, NOT_EXTRACTED.en, refusal.next_en]
  await terminal.out(`${JSON.stringify({ file, error: `${what} ${effect} ${next}`, reason, what, effect, next })}\n`)
}

const NOT_EXTRACTED = text(
  'Không có dữ kiện nào từ tệp này; các tệp khác không bị ảnh hưởng.',
  'There are no facts from this file; other files are not affected.',
)
