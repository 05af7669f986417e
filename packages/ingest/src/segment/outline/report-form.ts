import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import type { Block } from '../block/block.js'
import { foldedLine } from '../line/folded-line.js'
import type { Zone } from './zone.js'

/** `ĐỀ CƯƠNG BÁO CÁO TỰ KIỂM TRA`, `MẪU PHIẾU KHẢO SÁT`: the title of what units are to fill in. Folded. */
const FORM =
  /^(?:phu luc(?: (?:so )?[ivxl\d]{1,4})?[.:]? )?(?:de cuong|mau (?:bao cao|bieu|phieu|so|de cuong|\d)|bieu mau|phieu|bao cao) /
/** Another annex begins. */
const ANOTHER = /^(?:phu luc|phu bieu|danh muc) /
/** Characters of a title that tell a form. */
const TITLE = 60

/** Blocks of annexes that are outlines of reports and forms, by index: what they name is asked of units, not planned. */
export function reportForms(
  document: DocumentText,
  blocks: readonly Block[],
  zones: readonly Zone[],
): ReadonlySet<number> {
  const forms = new Set<number>()
  let form = false
  for (let i = zones.indexOf('annex'); i >= 0 && i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined) break
    if (block.marker === null && isCapitals(document.units, block.start, block.end)) {
      const title = `${foldedLine(document, block.body, block.end, TITLE)} `
      form = FORM.test(title) || (form && !ANOTHER.test(title))
    }
    if (form) forms.add(i)
  }
  return forms
}
