import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import { documentName, documentNames } from '../../format/document-name.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Subject } from '../../state/selection.js'
import type { Language } from '../../state/view-state.js'
import type { ComparedRow, CompareTable } from './compare-series.js'

export interface ComparedSubject {
  readonly subject: Subject
  readonly rows: readonly ComparedRow[]
}

/** What tells the three ways to look at commitments apart. */
interface CommitmentWords {
  readonly kind: string
  readonly index: string
  readonly area: string
}

/** The five subjects of a comparison, each with its rows in words. */
export function comparedSubjects(
  table: CompareTable,
  language: Language,
  words: CommitmentWords,
): readonly ComparedSubject[] {
  const names = documentNames(
    table.documents.map(({ document }) => document),
    language,
  )
  return [
    {
      subject: 'channel',
      rows: table.channels.map(({ channel, cells }) => ({
        key: channel,
        label: codeLabel(channelCodes, channel, language),
        facets: { channel },
        cells,
      })),
    },
    {
      subject: 'citation',
      rows: table.documents.map(({ document, cells }) => ({
        key: document.legal_document_id,
        label: names.get(document.legal_document_id) ?? documentName(document),
        ...(document.title === null || document.number === null ? {} : { note: capitalised(document.title) }),
        facets: { document: document.legal_document_id },
        cells,
      })),
    },
    {
      subject: 'assignment',
      rows: table.assignments.map(({ actor_role, duty, cells }) => ({
        key: `${actor_role}/${duty}`,
        label: `${codeLabel(actorRoleCodes, actor_role, language)} (${codeLabel(dutyCodes, duty, language).toLowerCase()})`,
        facets: { role: actor_role, duty },
        cells,
        role: actor_role,
      })),
    },
    { subject: 'commitment', rows: commitmentRows(table, language, words) },
    {
      subject: 'finding',
      rows: table.findings.map(({ kind, cells }) => ({
        key: kind,
        label: capitalised(codeLabel(findingKindCodes, kind, language)),
        facets: { kind },
        cells,
      })),
    },
  ]
}

/** Kinds, then indices, then content areas: three ways to look at the same commitments. */
function commitmentRows(table: CompareTable, language: Language, words: CommitmentWords): readonly ComparedRow[] {
  return [
    ...table.kinds
      // The indices themselves follow.
      .filter(({ kind }) => kind !== 'index')
      .map(({ kind, cells }) => ({
        key: `kind/${kind}`,
        label: capitalised(codeLabel(commitmentKindCodes, kind, language)),
        note: words.kind,
        facets: { kind },
        cells,
      })),
    ...table.indices.map(({ index_code, cells }) => ({
      key: `index/${index_code}`,
      label: codeLabel(indexCodes, index_code, language),
      note: words.index,
      facets: { index: index_code },
      cells,
    })),
    ...table.par_areas.map(({ par_area, cells }) => ({
      key: `area/${par_area}`,
      label: codeLabel(parAreaCodes, par_area, language),
      note: words.area,
      facets: { area: par_area },
      cells,
    })),
  ]
}
