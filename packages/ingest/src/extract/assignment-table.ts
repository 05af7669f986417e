import type { AnalysedText } from '../segment/analysed-text.js'
import type { AssignmentMention } from './assignment-mention.js'

export function assignmentTable(_analysed: AnalysedText): readonly AssignmentMention[] {
  return []
}
