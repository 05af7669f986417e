import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'

const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
const LATIN = 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'

const faces = [
  { url: latin400, weight: 400, range: LATIN },
  { url: vietnamese400, weight: 400, range: VIETNAMESE },
  { url: latin600, weight: 600, range: LATIN },
  { url: vietnamese600, weight: 600, range: VIETNAMESE },
] as const

async function base64Of(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** Rules that carry the page's own fonts with them (OFL), so that Vietnamese stands in a picture as on the page. */
export async function pictureFonts(): Promise<string> {
  const rules = await Promise.all(
    faces.map(
      async ({ url, weight, range }) =>
        `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${await base64Of(url)}) format('woff2')}`,
    ),
  )
  return rules.join('')
}
