import type { EncounterFacts } from '../../contract/chart-payload'
import type { ChartSetting } from '../../contract/classification'

const facilityService = /outpatient procedure|surg|dialysis|observation|emergency/i

/** A stay is inpatient; emergency and procedures are a facility's outpatient service; visits are professional. */
export function settingOf(encounter: EncounterFacts): ChartSetting {
  if (encounter.class === 'inpatient') return 'inpatient'
  if (encounter.class === 'emergency') return 'outpatient'
  const isFacility = encounter.class === 'outpatient' && facilityService.test(encounter.type.text)
  return isFacility ? 'outpatient' : 'professional'
}
