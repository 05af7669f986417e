import { actorRoleCodes } from '../assignment/actor-role.js'
import { dutyCodes, layoutCodes } from '../assignment/duty.js'
import { channelCodes } from '../channel/channel-code.js'
import { commitmentKindCodes, comparatorCodes, indexCodes, parAreaCodes } from '../commitment/commitment.js'
import { refusalReasonCodes } from '../document/refusal.js'
import { extractionMethodCodes, textQualityCodes } from '../document/text-quality.js'
import { findingKindCodes, severityCodes } from '../finding/finding.js'
import { cascadeStateCodes, cascadeStepCodes } from '../legal/cascade-step.js'
import { citationRoleCodes, resolutionCodes } from '../legal/legal-citation.js'
import { issuerLevelCodes, legalSourceCodes } from '../legal/legal-document.js'
import { localityLevelCodes, successionCodes, successorRelationCodes } from '../locality/locality.js'
import type { CodeList } from './code-list.js'

/** Every code list of the product: the content of the table `codes`. */
export const allCodeLists: readonly CodeList[] = [
  channelCodes,
  actorRoleCodes,
  dutyCodes,
  layoutCodes,
  commitmentKindCodes,
  indexCodes,
  parAreaCodes,
  comparatorCodes,
  citationRoleCodes,
  resolutionCodes,
  issuerLevelCodes,
  legalSourceCodes,
  cascadeStepCodes,
  cascadeStateCodes,
  findingKindCodes,
  severityCodes,
  localityLevelCodes,
  successorRelationCodes,
  successionCodes,
  textQualityCodes,
  extractionMethodCodes,
  refusalReasonCodes,
]
