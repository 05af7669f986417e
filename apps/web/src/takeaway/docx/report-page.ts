import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, upper and lower margin 20–25 mm, left 30–35 mm, right 15–20 mm. */
const PORTRAIT = { top: 20, bottom: 20, left: 30, right: 15 } as const
/** A turned page is bound at its upper edge. */
const TURNED = { top: 30, bottom: 15, left: 20, right: 20 } as const
const A4 = { width: 210, height: 297 } as const

export type PageForm = 'portrait' | 'turned'

/** Millimetres between the side margins. */
export const roomOf = (form: PageForm): number =>
  form === 'portrait' ? A4.width - PORTRAIT.left - PORTRAIT.right : A4.height - TURNED.left - TURNED.right

const mm = convertMillimetersToTwip

/** The number stands in the middle of the upper margin, not on the first page. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  })

type Children = ISectionOptions['children']

/** A run of pages of one form; only the very first page has no number. */
export function section(form: PageForm, isFirst: boolean, children: Children): ISectionOptions {
  const margin = form === 'portrait' ? PORTRAIT : TURNED
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: mm(A4.width),
          height: mm(A4.height),
          orientation: form === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: mm(margin.top),
          bottom: mm(margin.bottom),
          left: mm(margin.left),
          right: mm(margin.right),
          header: mm(10),
          footer: mm(8),
        },
      },
    },
    headers: isFirst
      ? { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) }
      : { default: pageNumber() },
    children,
  }
}
