import { findOptions } from '@doi-chieu/web/ui/filter/find-options'
import { expect, test } from 'vitest'

const options = [
  { value: '1', label: 'Xã Đắk Hà 2022', note: 'huyện Đắk Hà, tỉnh Kon Tum', plans: null },
  { value: '2', label: 'Xã Hòa Bình 2023', note: 'tỉnh Kon Tum', plans: null },
  { value: '3', label: 'Phường 2 2022', note: 'thành phố Huế', plans: null },
  { value: '4', label: 'Huyện Lộc Hà', plans: 3 },
]

test.each([
  ['', '1 2 3 4'],
  ['dak ha', '1'],
  ['ĐẮK', '1'],
  ['hoa binh', '2'],
  ['kon tum 2023', '2'],
  ['hue', '3'],
  ['loc ha', '4'],
  ['  phuong   2 ', '3'],
  ['zalo', ''],
])('%j finds %j', (words, values) => {
  expect(
    findOptions(options, words)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(values)
})
