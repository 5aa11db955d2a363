import { among } from './code-ranges'
import type { DiagnosisFact, Facts } from './facts'
import { isAdverseEffect, isUnderdosing } from './intents'
import { isManifestation } from './manifestations'
import { perCode } from './per-release'
import { isSequela } from './sequela'

const neverFirst = among('B95-B97', 'C80.2', 'R29.7', 'R65.2', 'V00-Z99')

/** Whether a code names a condition that no rule keeps from the first place. */
export const mayComeFirst = perCode(
  (code, release): boolean =>
    !neverFirst(code) &&
    !isAdverseEffect(code) &&
    !isUnderdosing(code) &&
    !isManifestation(code, release) &&
    !isSequela(code, release) &&
    !release.isListed('mceUnacceptablePrincipal', code),
)

/** The rows whose conditions may come first in place of the row that may not. */
export function firstCandidates({ diagnoses, release }: Facts): readonly DiagnosisFact[] {
  return diagnoses.filter((row) => mayComeFirst(row, release))
}
