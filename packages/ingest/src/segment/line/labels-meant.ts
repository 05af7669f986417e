import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import { UNREAD, type Marker } from './marker.js'

/** Reads the labels of a text in their order: what a single one stands for is told by those before it. */
export class LabelsMeant {
  /** The number that the list before has come to. */
  private number = 0
  /** Whether sections have Roman numbers and capitals. */
  private headed = false

  constructor(private readonly document: DocumentText) {}

  /** What is meant by the marker of a line that ends at `end`. */
  meant(marker: Marker | null, end: number): Marker | null {
    if (marker === null) return null
    const own = marker.label === UNREAD ? this.next(marker) : this.document.scanned ? this.ofScan(marker, end) : marker
    if (own.kind === 'arabic') this.number = own.order
    return own
  }

  /** `+.`: a number that could not be read counts on from the one before it. */
  private next(marker: Marker): Marker {
    return { ...marker, label: String(this.number + 1), order: this.number + 1 }
  }

  private ofScan(marker: Marker, end: number): Marker {
    const { kind, label } = marker
    if (kind !== 'roman' && label !== '11') return marker
    const capitals = isCapitals(this.document.units, marker.end, end)
    // `11. NỘI DUNG`: two Roman ones.
    if (kind === 'arabic')
      return capitals && this.number !== 10 ? { ...marker, kind: 'roman', label: 'II', order: 2 } : marker
    // `I. MỤC ĐÍCH, YÊU CẦU` / `I. Tạo chuyển biến …`: the second is the number one.
    if (capitals) this.headed = true
    return !capitals && this.headed && label === 'I' ? { ...marker, kind: 'arabic', label: '1', order: 1 } : marker
  }
}
