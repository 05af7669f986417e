import { expect, it } from 'vitest'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'

const sentence = 'Đăng tải tin bài tuyên truyền cải cách hành chính trên các kênh thông tin của xã như '

it.each([
  ['website, fanpage, zalo, video clip, podcast và app.', false],
  ['webslte, fanpaqe, zaio, vldeo ciip, podcasl và aqp.', true],
])('%s', (media, damaged) => {
  expect(documentText(sentence + media).damaged).toBe(damaged)
})
