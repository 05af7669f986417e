import { linesOf } from '@doi-chieu/web/format/text-lines'
import { fitted, type Picture, pictureSvg, pictureText } from '@doi-chieu/web/picture/picture-svg'
import { expect, test } from 'vitest'

const picture: Picture = {
  title: 'Nơi nào dùng "kênh" <nào> & mạnh đến đâu',
  filters: '5 kế hoạch · 2022–2024',
  key: [{ fill: 'rgb(1, 2, 3)', label: 'Trực tuyến' }],
  body: { width: 900, height: 100, markup: '<g id="body"/>' },
  foot: ['Nguồn: Đối Chiếu, bản dữ liệu abc; lưu ngày 21/11/2026.'],
  colours: { paper: '#fff', ink: '#000', soft: '#555' },
  fonts: '@font-face{}',
}

test('a picture carries title, filters, key, body, source and its own fonts, and is safe XML', () => {
  const svg = pictureSvg(picture)
  expect(svg).toContain('Nơi nào dùng &quot;kênh&quot; &lt;nào&gt; &amp; mạnh đến đâu')
  for (const part of ['5 kế hoạch · 2022–2024', 'Trực tuyến', '<g id="body"/>', 'bản dữ liệu abc', '@font-face{}'])
    expect(svg).toContain(part)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="948" height="\d+"/)
})

test('a picture grows with its body and its words, and never gets too narrow for its title', () => {
  const height = (one: Picture): number => Number(/height="(\d+)"/.exec(pictureSvg(one))?.[1])
  const width = (one: Picture): number => Number(/width="(\d+)"/.exec(pictureSvg(one))?.[1])
  const low = { ...picture, body: { ...picture.body, width: 50, height: 50 } }
  expect(height(picture) - height({ ...picture, body: { ...picture.body, height: 50 } })).toBe(50)
  expect(height({ ...picture, foot: [...picture.foot, 'Thêm một dòng.'] })).toBeGreaterThan(height(picture))
  expect(width(low)).toBe(560 + 48)
})

test.each([
  ['', 100, []],
  ['một hai ba bốn', 54, ['một hai ba', 'bốn']],
  ['mộtchữdàiquá dòng', 20, ['mộtchữdàiquá', 'dòng']],
])('%j on lines of %s pixels', (text, width, lines) => {
  expect(linesOf(text, width, 10)).toEqual(lines)
})

test.each([
  ['Ngọc Kỳ', 100, 'Ngọc Kỳ'],
  ['Sở Thông tin và Truyền thông', 54, 'Sở Thông…'],
])('%j in %s pixels is %j', (text, width, shown) => {
  expect(fitted(text, width, 10)).toBe(shown)
})

test('a turned text stands at its point and reads upwards', () => {
  expect(pictureText({ x: 5, y: 9, text: 'a', size: 10, fill: '#000', turned: true })).toContain(
    'transform="translate(5 9) rotate(-90)"',
  )
})
