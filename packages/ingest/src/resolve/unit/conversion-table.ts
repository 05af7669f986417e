import { successorRelationCodes, type LocalitySuccessor, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { groupBy } from '@doi-chieu/core/group-by'
import { parseCsv, type CsvRecord } from '../csv-table.js'
import { GazetteerError, type GazetteerProblem } from '../gazetteer-problem.js'
import { parseListName, unitKeys } from './unit-name.js'
import { succession, type Unit, type Units } from './unit.js'

/** The columns of the statistics office's table of old and new units of 1 July 2025, one row a pair. */
export const conversionColumns = [
  'old_ward_code',
  'old_ward_name',
  'old_district_code',
  'old_district_name',
  'old_province_code',
  'new_ward_code',
  'new_ward_name',
  'new_province_code',
  'relation',
  'official_note',
] as const

/** The table knows the way of succession, not which successor is the main one. */
const relations = successorRelationCodes.codes.filter((code) => code !== 'primary')
const RELATIONS = relations.join(', ')

/** A row that says what became of one unit. */
interface Conversion {
  readonly old: Unit
  readonly heir: Unit
  readonly relation: LocalitySuccessor['relation']
}

export interface ConversionTable {
  readonly rows: readonly Conversion[]
  readonly oldUnits: number
  /** Old units with more than one successor. */
  readonly splitUnits: number
  readonly newUnits: number
  /** Rows about land that was no unit. */
  readonly withoutUnit: number
  /** Rows whose names differ from the lists while codes and place agree; they are taken by their codes. */
  readonly otherNames: readonly GazetteerProblem[]
}

type ConversionReading =
  | { readonly ok: true; readonly table: ConversionTable }
  | { readonly ok: false; readonly problems: readonly GazetteerProblem[] }

/** Reads the official conversion table against the units. All of it or nothing: each fault is named by its line. */
export function readConversionTable(csv: string, units: Units): ConversionReading {
  const { columns, records, uneven } = parseCsv(csv)
  const missing = conversionColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) return { ok: false, problems: [missingColumns(missing, columns)] }
  if (records.length === 0 && uneven.length === 0)
    return { ok: false, problems: [fault(1, 'không có dòng dữ liệu nào', 'there is no row of data')] }
  const problems = uneven.map((line) =>
    fault(line, 'số ô khác số cột', 'the number of cells differs from the number of columns'),
  )
  const find = finder(units)
  const rows: Conversion[] = []
  const otherNames: GazetteerProblem[] = []
  const lineOf = new Map<string, number>()
  let withoutUnit = 0
  for (const record of records) {
    const row = find(record)
    if (row === 'no unit') withoutUnit++
    else if ('line' in row) problems.push(row)
    else {
      const pair = `${row.old.id} ${row.heir.id}`
      const first = lineOf.get(pair)
      if (first !== undefined) {
        problems.push(
          fault(record.line, `trùng cặp đơn vị với dòng ${first}`, `the same pair of units as line ${first}`),
        )
        continue
      }
      lineOf.set(pair, record.line)
      rows.push(row)
      const other = otherName(row, record)
      if (other !== null) otherNames.push(other)
    }
  }
  if (problems.length > 0) return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) }
  const byOld = groupBy(rows, (row) => row.old.id)
  return {
    ok: true,
    table: {
      rows,
      oldUnits: byOld.size,
      splitUnits: [...byOld.values()].filter((all) => all.length > 1).length,
      newUnits: new Set(rows.map((row) => row.heir.id)).size,
      withoutUnit,
      otherNames,
    },
  }
}

/** Units with all their official successors; those that the table does not name keep the main one. */
export function withConversion(units: Units, { rows }: ConversionTable): Units {
  const told = new Set(rows.map((row) => row.old.id))
  return {
    units: units.units,
    successors: [
      ...units.successors.filter((row) => !(told.has(row.old_locality_id) && row.effective_on === TWO_TIER_DAY)),
      ...rows.map((row) => succession(row.old, row.heir, row.relation)),
    ],
  }
}

/** Units with the table laid over them. Throws `GazetteerError` where it has a fault. */
export function convertedUnits(units: Units, csv: string, file: string): Units {
  const reading = readConversionTable(csv, units)
  if (!reading.ok) throw new GazetteerError(file, reading.problems)
  return withConversion(units, reading.table)
}

type Found = Conversion | GazetteerProblem | 'no unit'

function finder({ units }: Units): (record: CsvRecord) => Found {
  const ended = units.filter((unit) => unit.to === TWO_TIER_DAY && unit.level !== 'province')
  const begun = units.filter((unit) => unit.from === TWO_TIER_DAY && unit.level !== 'province')
  const oldCommunes = new Map(ended.filter(isCommune).map((unit) => [unit.code, unit]))
  const oldDistricts = new Map(ended.filter((unit) => unit.level === 'district').map((unit) => [unit.code, unit]))
  const heirs = new Map(begun.map((unit) => [unit.code, unit]))
  const oldByName = groupBy(ended.filter(isCommune), (unit) => `${unit.kind} ${unit.folded} ${unit.districtCode}`)
  const heirsByName = groupBy(begun, (unit) => `${unit.kind} ${unit.folded} ${unit.provinceCode}`)

  return ({ line, values }) => {
    const cell = (column: (typeof conversionColumns)[number]): string => values.get(column) ?? ''
    const relation = relations.find((code) => code === cell('relation'))
    if (relation === undefined)
      return fault(
        line,
        `relation "${cell('relation')}" không có trong danh mục (${RELATIONS})`,
        `the relation "${cell('relation')}" is not in the list (${RELATIONS})`,
      )
    const heir = heirOf(cell('new_ward_code'), cell('new_ward_name'), cell('new_province_code'))
    if (heir === null)
      return fault(
        line,
        `không có đơn vị mới mã ${cell('new_ward_code')} tên ${cell('new_ward_name')} từ 01/7/2025`,
        `there is no new unit with code ${cell('new_ward_code')} and name ${cell('new_ward_name')} since 1 July 2025`,
      )
    const code = cell('old_ward_code')
    // An island district had no communes; land that a district held itself was no unit.
    if (code === '' && cell('old_ward_name') !== '') return 'no unit'
    const old =
      code === ''
        ? oldDistricts.get(cell('old_district_code'))
        : (oldCommunes.get(code) ?? onlyNamed(oldByName, cell('old_ward_name'), cell('old_district_code')))
    const written = code === '' ? cell('old_district_code') : code
    if (old === undefined)
      return fault(
        line,
        `không có đơn vị cũ mã ${written} đến hết 30/6/2025`,
        `there is no old unit with code ${written} until 30 June 2025`,
      )
    if (code !== '' && old.districtCode !== cell('old_district_code'))
      return fault(
        line,
        `đơn vị cũ mã ${code} thuộc huyện mã ${old.districtCode ?? ''}, không phải ${cell('old_district_code')}`,
        `the old unit ${code} lies in district ${old.districtCode ?? ''}, not in ${cell('old_district_code')}`,
      )
    return { old, heir, relation }
  }

  /** By code and name; where only one of them is known, name and province must point at exactly one unit. */
  function heirOf(code: string, nameWithKind: string, provinceCode: string): Unit | null {
    const { kind, name } = listName(nameWithKind)
    const { folded } = unitKeys(name)
    const byCode = heirs.get(code)
    if (byCode !== undefined && byCode.kind === kind && byCode.folded === folded) return byCode
    return onlyNamed(heirsByName, nameWithKind, provinceCode) ?? null
  }
}

/** The one unit of that name in that district or province. */
function onlyNamed(
  units: ReadonlyMap<string, readonly Unit[]>,
  nameWithKind: string,
  placeCode: string,
): Unit | undefined {
  const { kind, name } = listName(nameWithKind)
  const [first, ...more] = units.get(`${kind} ${unitKeys(name).folded} ${placeCode}`) ?? []
  return more.length === 0 ? first : undefined
}

function otherName({ old, heir }: Conversion, { line, values }: CsvRecord): GazetteerProblem | null {
  const oldName = values.get('old_ward_name') ?? ''
  const newCode = values.get('new_ward_code') ?? ''
  if (oldName !== '' && unitKeys(listName(oldName).name).folded !== old.folded)
    return fault(
      line,
      `${oldName}: danh mục ghi ${old.kind} ${old.name}`,
      `${oldName}: the lists have ${old.kind} ${old.name}`,
    )
  const oldCode = values.get('old_ward_code') ?? ''
  if (oldCode !== '' && oldCode !== old.code)
    return fault(
      line,
      `mã cũ ${oldCode}: danh mục ghi ${old.code ?? ''}`,
      `old code ${oldCode}: the lists have ${old.code ?? ''}`,
    )
  if (newCode !== heir.code)
    return fault(
      line,
      `mã mới ${newCode}: danh mục ghi ${heir.code ?? ''}`,
      `new code ${newCode}: the lists have ${heir.code ?? ''}`,
    )
  return null
}

function listName(nameWithKind: string): ReturnType<typeof parseListName> {
  return parseListName(nameWithKind.normalize('NFC').replace(/\s+/g, ' '))
}

function isCommune(unit: Unit): boolean {
  return unit.level !== 'district' && unit.level !== 'province'
}

function missingColumns(missing: readonly string[], columns: readonly string[]): GazetteerProblem {
  const list = missing.join(', ')
  const semicolons = columns.length === 1 && (columns[0] ?? '').includes(';')
  return semicolons
    ? fault(
        1,
        `các ô cách nhau bằng dấu chấm phẩy nên thiếu cột ${list}; hãy lưu lại với dấu phẩy`,
        `cells are set apart by semicolons, so the columns ${list} are missing; save it with commas`,
      )
    : fault(1, `thiếu cột ${list}`, `missing column ${list}`)
}

function fault(line: number, message_vi: string, message_en: string): GazetteerProblem {
  return { line, message_vi, message_en }
}
