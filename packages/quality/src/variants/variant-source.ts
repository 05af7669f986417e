/** One of the plans in data/plans, with the names and the year that a variant replaces. */
export interface VariantSource {
  /** Beginning of the file's name. */
  readonly file: string
  readonly issuer: 'commune' | 'department'
  readonly year: number
  /** Kind word and name of the issuing unit or body; null where the text is too damaged to find it. */
  readonly unit: readonly [kind: string, name: string] | null
  readonly district: readonly [kind: string, name: string] | null
  readonly province: string
}

/** The five, the clean ones of communes twice, so that most variants read well. */
export const variantSources: readonly VariantSource[] = [
  {
    file: '000',
    issuer: 'commune',
    year: 2022,
    unit: ['xã', 'Ngọc Kỳ'],
    district: ['huyện', 'Tứ Kỳ'],
    province: 'Hải Dương',
  },
  {
    file: '001',
    issuer: 'commune',
    year: 2023,
    unit: ['phường', 'Cổ Thành'],
    district: ['thành phố', 'Chí Linh'],
    province: 'Hải Dương',
  },
  {
    file: '003',
    issuer: 'commune',
    year: 2024,
    unit: ['xã', 'Thạch Châu'],
    district: ['huyện', 'Lộc Hà'],
    province: 'Hà Tĩnh',
  },
  { file: '002', issuer: 'commune', year: 2022, unit: null, district: null, province: 'Hà Tĩnh' },
  {
    file: '004',
    issuer: 'department',
    year: 2022,
    unit: ['Sở', 'Kế hoạch và Đầu tư'],
    district: null,
    province: 'Bắc Ninh',
  },
]
