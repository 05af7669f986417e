import type { LocalityLevel } from '@doi-chieu/core/locality/locality'

/** A word that tells the kind of an administrative unit before its name. */
export interface UnitKind {
  readonly written: string
  readonly level: Exclude<LocalityLevel, 'department'>
}

/** Longer kinds first. `thành phố` is a district's level unless its name is a centrally run city's. */
export const unitKindWords: readonly UnitKind[] = [
  { written: 'thành phố', level: 'district' },
  { written: 'thị trấn', level: 'township' },
  { written: 'thị xã', level: 'district' },
  { written: 'đặc khu', level: 'special_zone' },
  // The committee of the Party in a city or town names it.
  { written: 'thành ủy', level: 'district' },
  { written: 'thị ủy', level: 'district' },
  { written: 'tỉnh', level: 'province' },
  { written: 'huyện', level: 'district' },
  { written: 'quận', level: 'district' },
  { written: 'phường', level: 'ward' },
  { written: 'xã', level: 'commune' },
  { written: 'TP', level: 'district' },
  { written: 'TX', level: 'district' },
  { written: 'TT', level: 'township' },
]

/** Folded names of cities directly under the centre, with the year since when (Quốc hội's resolutions). */
export const centralCities: ReadonlyMap<string, number> = new Map([
  ['ha noi', 1954],
  ['ho chi minh', 1976],
  ['hai phong', 1955],
  ['da nang', 1997],
  ['can tho', 2004],
  ['hue', 2025],
  ['dong nai', 2026],
  ['quang ninh', 2026],
  ['bac ninh', 2026],
])
