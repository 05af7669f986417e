import type { Span } from '../normalize/span.js'
import type { Noticed } from './plan-check.js'

/** That another plan stands behind this one in its file. @param title of the other plan */
export function anotherPlan(title: Span): Noticed {
  return {
    kind: 'second_plan',
    severity: 'warning',
    vi: 'Tệp chứa thêm một kế hoạch khác từ chỗ này; phần đó chưa được đọc, nên tách thành tệp riêng rồi nạp lại.',
    en: 'The file holds another plan from here on, which has not been read; put it into a file of its own and ingest that.',
    expected: null,
    span: title,
    confidence: 0.9,
    rule: 'finding.second_plan',
  }
}
