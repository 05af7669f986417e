import { spelledAlike } from '@doi-chieu/web/pages/search/spelled-alike'
import { expect, test } from 'vitest'

const places = ['xã Vạn Phú', 'xã Văn Phú', 'phường Vân Phú', 'xã Hòa Phú'].map((name) => ({ name }))

test.each([
  ['xã Vạn Phú', ['xã Vạn Phú']],
  ['vạn ph', ['xã Vạn Phú']],
  ['VẠN PHÚ'.normalize('NFD'), ['xã Vạn Phú']],
  ['hoà phú', ['xã Hòa Phú']],
  // Nobody is named so, or nothing was typed but letters: all are meant.
  ['Vàn Phú', ['xã Vạn Phú', 'xã Văn Phú', 'phường Vân Phú', 'xã Hòa Phú']],
  ['van phu', ['xã Vạn Phú', 'xã Văn Phú', 'phường Vân Phú', 'xã Hòa Phú']],
])('%s names %j', (q, names) => {
  expect(spelledAlike(places, q).map(({ name }) => name)).toEqual(names)
})
