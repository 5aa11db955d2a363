import { conditionsAfterProcedures } from '../curated/conditions-after-procedures'
import type { DiagnosisFact, Facts } from '../facts'
import { indicatorOf, isNotPresent } from '../present-on-admission'
import { inpatientOnly, type Rule } from '../rule'
import { titleOf } from '../titles'

/** A hospital-acquired condition changes the payment, so its indicator rests on documentation. */
export const poa05: Rule = {
  id: 'POA-05',
  group: 'POA',
  severity: 'WARN',
  settings: inpatientOnly,
  title: 'A hospital-acquired condition with POA N or U is confirmed in the documentation',
  citation: 'Deficit Reduction Act of 2005, section 5001(c); MS-DRG Definitions Manual, Appendix I',
  concerns: (code, release) => release.isListed('hac', code),
  check: (facts, concerned) =>
    concerned
      .filter((one) => !one.principal && isNotPresent(one) && isAcquired(one, facts))
      .map((one) => ({
        row: one.row,
        message: `${one.shown} (${titleOf(one.code, facts.release)}) with POA ${indicatorOf(one)} is a hospital-acquired condition, which does not raise the payment.`,
        fix: {
          text: 'Confirm in the documentation that it was not present on admission; query where the documentation is unclear.',
        },
      })),
}

/** Some conditions count only after certain procedures. */
function isAcquired({ code }: DiagnosisFact, { procedures }: Facts): boolean {
  const conditional = conditionsAfterProcedures.items.filter(({ codes }) => codes(code))
  return (
    conditional.length === 0 ||
    conditional.some((one) =>
      procedures.some((procedure) => one.procedures.includes(procedure.code.slice(0, 4))),
    )
  )
}
