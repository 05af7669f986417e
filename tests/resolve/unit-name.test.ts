import { parseUnitName } from '@doi-chieu/ingest/resolve/unit/unit-name'
import { describe, expect, test } from 'vitest'

describe('a name and the kind of its unit', () => {
  test.each([
    ['huyện Quan Sơn', 'huyện', 'Quan Sơn'],
    ['TP. Chí Linh', 'thành phố', 'Chí Linh'],
    ['TX Kỳ Anh', 'thị xã', 'Kỳ Anh'],
    ['XÃ TỊNH TRÀ', 'xã', 'TỊNH TRÀ'],
    ['huyén Huong\nSon', 'huyện', 'Huong Son'],
    ['Huyen Huong Son', 'huyện', 'Huong Son'],
    ['Quận Ba Đình', 'quận', 'Ba Đình'],
    // What folds like a kind is part of a name.
    ['Quan Sơn', null, 'Quan Sơn'],
    ['Quản Bạ', null, 'Quản Bạ'],
    ['Tịnh Biên', null, 'Tịnh Biên'],
    ['Tĩnh Gia', null, 'Tĩnh Gia'],
    ['Phượng Mao', null, 'Phượng Mao'],
    ['Xã', null, 'Xã'],
  ])('%s', (written, kind, name) => {
    expect(parseUnitName(written)).toEqual({ kind, name })
  })
})
