import { describe, expect, it } from 'vitest'
import { carriers, recordOf, subjectOf } from './carriers.js'
import { documents, type CitedDocument } from './documents.js'

/** Ways of writing a day behind a number, as text → ISO; partial where the day is still to be written in. */
const days: readonly (readonly [string, string | null])[] = [
  [' ngày 15/7/2021', '2021-07-15'],
  [' ngày 05/07/2021', '2021-07-05'],
  [' ngày 15-7-2021', '2021-07-15'],
  [' ngày 15.7.2021', '2021-07-15'],
  [' ngày 15 tháng 7 năm 2021', '2021-07-15'],
  [', ngày 05 tháng 07 năm 2021', '2021-07-05'],
  [' (ngày 15/7/2021)', '2021-07-15'],
  [' (ký ngày 15/7/2021)', '2021-07-15'],
  [' ký ngày 15/7/2021', '2021-07-15'],
  [' ký ban hành ngày 15/7/2021', '2021-07-15'],
  [' ban hành ngày 15/7/2021', '2021-07-15'],
  [' được ban hành ngày 15 tháng 7 năm 2021', '2021-07-15'],
  [' ngày  15/7/2021', '2021-07-15'],
  [' ngày15/7/2021', '2021-07-15'],
  [' ngày 15 tháng 7/2021', '2021-07-15'],
  [' ngày     tháng 7 năm 2021', '2021-07'],
  [' ngày     /7/2021', '2021-07'],
  [' ngày …/7/2021', '2021-07'],
  [' ngày     tháng     năm 2021', '2021'],
  [' ngày\n15/7/2021', '2021-07-15'],
  [' ngày 15\ntháng 7 năm 2021', '2021-07-15'],
  ['', null],
]

interface Form {
  readonly name: string
  readonly words: (document: CitedDocument, day: string) => string
  /** Whether the form tells who issued the document, and what it is about. */
  readonly tells: { readonly issuer: boolean; readonly about: boolean }
}
const form = (name: string, words: Form['words'], issuer = true, about = true): Form => ({
  name,
  words,
  tells: { issuer, about },
})

const forms: readonly Form[] = [
  form('in full', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer} về ${d.about}`),
  form('về việc', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer} về việc ${d.about}`),
  form('a comma', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer}, về ${d.about}`),
  form('V/v', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer} V/v ${d.about}`),
  form('Về', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer} Về ${d.about}`),
  form('số:', (d, day) => `${d.written} số: ${d.number}${day} của ${d.issuer} về ${d.about}`),
  form('without số', (d, day) => `${d.written} ${d.number}${day} của ${d.issuer} về ${d.about}`),
  form('no issuer', (d, day) => `${d.written} số ${d.number}${day} về ${d.about}`, false),
  form('nothing but day', (d, day) => `${d.written} số ${d.number}${day}`, false, false),
  form('day behind the issuer', (d, day) => `${d.written} số ${d.number} của ${d.issuer}${day} về ${d.about}`),
  form('who issued it', (d, day) => `${d.written} số ${d.number}${day} do ${d.issuer} ban hành về ${d.about}`),
  form('in brackets', (d, day) => `các văn bản (${d.written} số ${d.number}${day} của ${d.issuer} về ${d.about})`),
  form('a part of it', (d, day) => `khoản 2 Điều 5 ${d.written} số ${d.number}${day} của ${d.issuer} về ${d.about}`),
  form('gaps', (d, day) => `${d.written} số ${d.number.replace('/', ' /')}${day} của ${d.issuer} về ${d.about}`),
  form('a note', (d, day) => `${d.written} số ${d.number}${day} của ${d.issuer}[2] về ${d.about}`, true, false),
  form('over a line', (d, day) => `${d.written} số\n${d.number}${day} của\n${d.issuer} về ${d.about}`),
]

/** Not read, or not wholly: a committee that its field or its work names, where no `về` closes the name. */
const leftOver = (document: CitedDocument, form: Form): boolean =>
  (form.name === 'without số' && document.written.startsWith('Văn bản hợp')) ||
  (form.name === 'day behind the issuer' && /^(?:Ban Chỉ đạo (?:Trung|cải)|Đoàn)/u.test(document.issuer)) ||
  (form.name === 'a note' && /về|thực hiện/u.test(document.issuer))

describe('every document', () => {
  it.each(forms.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const wrong: string[] = []
    documents.forEach((document, at) => {
      // Half of the documents in each form: every document in every second form.
      if ((at + forms.indexOf(form)) % 2 === 1 || leftOver(document, form)) return
      const [day, iso] = days[(at * 7 + forms.indexOf(form) * 5) % days.length] ?? ['', null]
      // One part is a number only where its day or its issuer stands behind it.
      if (day === '' && !/[-]/u.test(document.number)) return
      const carrier = carriers[((at - (at % 2)) / 2 + forms.indexOf(form)) % carriers.length]
      if (carrier === undefined) return
      const { cite, role, name } = carrier
      const words = form.words(document, day.startsWith(',') && form.name.startsWith('day') ? day.slice(1) : day)
      const read = cite(words)
      const expected = [document.type, document.number, iso ?? '–', form.tells.issuer ? document.issuer : '–'].join(
        ' | ',
      )
      const [first] = read
      const right =
        first !== undefined &&
        read.length === 1 &&
        recordOf(first) === expected &&
        (role === null || first.role === role) &&
        (!form.tells.about || subjectOf(first.subject) === document.about || name === 'wrapped')
      const found = read.map((each) => `${recordOf(each)} | ${subjectOf(each.subject)} | ${each.role}`).join('; ')
      if (!right) wrong.push(`${name}: ${words} → ${found}`)
    })
    expect(wrong).toEqual([])
  })
})
