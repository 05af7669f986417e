import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import * as z from 'zod/mini'

/** Ways to gather the rows of a matrix. */
export const rowGroupSchema = z.enum(['none', 'province', 'district', 'level', 'year'])
export type RowGroup = z.infer<typeof rowGroupSchema>

/** Order of the columns: most plans first, as in the code list, by name, like beside like. */
export const columnOrderSchema = z.enum(['plans', 'list', 'name', 'like'])
export type ColumnOrder = z.infer<typeof columnOrderSchema>

/** What a cell of the channel heatmap says: times named, share of the plan's mentions, difference to the peers' median. */
export const cellMeasureSchema = z.enum(['count', 'share', 'median'])
export type CellMeasure = z.infer<typeof cellMeasureSchema>

/** What the stacked shares are shares of. */
export const denominatorSchema = z.enum(['mentions', 'channels', 'listed'])
export type Denominator = z.infer<typeof denominatorSchema>

/** Which assignments a list shows: all, or those with (`yes`) or without (`no`) a time. */
export const timedSchema = z.enum(['all', 'yes', 'no'])

/** Which numbers are listed: what is to be reached, or how often something is to be done. */
export const numberKindSchema = z.enum(['target', 'frequency'])
export type NumberKind = z.infer<typeof numberKindSchema>

/** How numeric targets stand: as the plans have them, or by their value. */
export const targetOrderSchema = z.enum(['text', 'largest', 'smallest'])

const columnSort = /^(?:by|least)\.\S{1,120}$/u

/** The part of the address that arranges matrices: their order, groups, page and what a cell means. */
export const matrixStateShape = {
  /**
   * Order of the rows: `place`, `name`, `total` (most first), `like`, or the column with
   * that key, most (`by.<key>`) or least (`least.<key>`) first. `least` alone: least in total first. */
  sort: z._default(
    z
      .string()
      .check(
        z.refine(
          (written) => ['place', 'name', 'total', 'least', 'like'].includes(written) || columnSort.test(written),
        ),
      ),
    'place',
  ),
  cols: z._default(columnOrderSchema, 'plans'),
  group: z._default(rowGroupSchema, 'none'),
  /** 1-based; a number beyond the last page means the last. */
  page: z._default(z.int().check(z.gte(1)), 1),
  measure: z._default(cellMeasureSchema, 'count'),
  of: z._default(denominatorSchema, 'mentions'),
  /** Issuer levels whose documents the citation matrix shows; none chosen means all. */
  cited: z._default(z.array(z.enum([...issuerLevelCodes.codes, 'unknown'])), []),
  /** What stands across the matrix of plans: roles, duties or what is said of them, content areas, indices or kinds. */
  across: z._default(z.nullable(z.enum(['role', 'duty', 'said', 'area', 'index', 'kind'])), null),
  /** The one duty that the matrix of plans and roles is about; null: all. */
  duty: z._default(z.nullable(dutyCodes.schema), null),
  /** What stands in the rows of that matrix: plans (`none`), or all plans of a province, district, level, year together. */
  lines: z._default(rowGroupSchema, 'none'),
  clear: z._default(timedSchema, 'all'),
  /** Words that listed assignments have in the name of the actor, in the task. */
  actor: z._default(z.string().check(z.maxLength(200)), ''),
  task: z._default(z.string().check(z.maxLength(200)), ''),
  numbers: z._default(numberKindSchema, 'target'),
  targets: z._default(targetOrderSchema, 'text'),
  /** Words that listed numbers have in their quote. */
  words: z._default(z.string().check(z.maxLength(200)), ''),
  /**
   * The number with its unit that listed targets are set at: `100:%`; `*:%` for any number of it, `*:tin, bài/*` for any
   * frequency of a thing. Null: any at all. */
  goal: z._default(z.nullable(z.string().check(z.regex(/^(?:\*|-?\d+(?:\.\d+)?):[^\n]{1,100}$/))), null),
} as const
