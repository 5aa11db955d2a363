import { among } from '../code-ranges'
import { codeFirstNote } from '../code-first'
import type { DiagnosisFact, Facts } from '../facts'
import { quoteNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const siteOfProcedure = among('T81.40-T81.43', 'T81.49')
const sepsisOfProcedure = among('T81.44')
const siteOfObstetricProcedure = among('O86.00-O86.03', 'O86.09')
const sepsisOfObstetricProcedure = among('O86.04')
const specificSepsis = among('A40', 'A41')
const severeSepsis = among('R65.2')

/** Each step of postprocedural sepsis, in the order in which its codes stand. */
const orders = [
  [siteOfProcedure, sepsisOfProcedure, specificSepsis, severeSepsis],
  [siteOfObstetricProcedure, sepsisOfObstetricProcedure, specificSepsis, severeSepsis],
]

const concerned = among('T81.4', 'O86.0')

/** Postprocedural sepsis: the site, the sepsis after the procedure, the organism, severe sepsis. */
export const seq10: Rule = {
  id: 'SEQ-10',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Postprocedural sepsis is coded as site of the infection, sepsis after the procedure, specific sepsis, severe sepsis',
  citation: 'ICD-10-CM Official Guidelines I.C.1.d.5.b',
  concerns: concerned,
  covers: ['SEQ-03', 'SEQ-08'],
  check: (facts) =>
    orders
      .map((steps) => steps.map((step) => rowsOf(facts, step)))
      .filter(([sites = [], sepsis = []]) => sites.length + sepsis.length > 0)
      .flatMap((steps) => outOfOrder(steps.flat(), facts)),
}

/** Of rows in their right order, each that stands before its predecessor. */
function outOfOrder(rightOrder: readonly DiagnosisFact[], facts: Facts): Issue[] {
  return rightOrder.flatMap((later, at) => {
    const earlier = rightOrder
      .slice(0, at)
      .find((one) => comesBefore(later, one) && !isSameStep(one, later))
    return earlier ? [issueOf(earlier, later, facts)] : []
  })
}

function isSameStep(one: DiagnosisFact, other: DiagnosisFact): boolean {
  return orders.flat().some((step) => step(one.code) && step(other.code))
}

function issueOf(earlier: DiagnosisFact, later: DiagnosisFact, facts: Facts): Issue {
  const note = codeFirstNote(later, earlier, facts.release)
  return {
    row: later.row,
    withRows: [earlier.row],
    message: `${later.shown} stands before ${earlier.shown}: of postprocedural sepsis the site comes first, then the sepsis after the procedure, then the specific sepsis, then R65.2-.`,
    fix: {
      text: `Put ${earlier.shown} before ${later.shown}.`,
      change: putBefore(earlier, later, facts),
    },
    ...(note ? { note: quoteNote(note) } : {}),
  }
}
