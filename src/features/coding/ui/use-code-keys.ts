'use client'

import { isTyping } from '@/ui/is-typing'
import { toast } from '@/ui/toast'
import { useHotkeys } from '@/ui/use-hotkeys'
import type { Poa } from '../engine/coded-record'
import { rowsOf } from './draft'
import type { StandingFinding } from './placed-finding'
import { writtenSystemOf } from './procedure-systems'
import { rulePath } from './rule-path'
import type { CodesModel } from './use-codes'

interface CodeKeys {
  readonly onSearch: () => void
  readonly onSubmit: () => void
}

/** The keys of the desk that act on the codes. On a chart that cannot be edited only those that move are alive. */
export function useCodeKeys(model: CodesModel, { onSearch, onSubmit }: CodeKeys): void {
  const { current, state, editable } = model
  const rows = rowsOf(state.draft)
  const at = rows.findIndex((row) => row === current)

  const step = (by: 1 | -1) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, at + by))]
    if (row) model.moveTo(row.key, { focus: 'row' })
  }
  const shift = (by: 1 | -1) => {
    if (!current) return
    const { diagnoses, procedures } = state.draft
    const place = (current.kind === 'diagnosis' ? diagnoses : procedures).indexOf(current)
    model.change({ type: 'move', key: current.key, to: place + by })
    model.moveTo(current.key, { focus: 'row' })
  }
  const setPoa = (poa: Poa) => {
    if (!current || !takesPoa(model)) return false
    model.change({ type: 'setPoa', key: current.key, poa: current.poa === poa ? null : poa })
    return undefined
  }
  const writeRationale = () => {
    if (!current) return
    model.moveTo(current.key, { open: true, focus: 'rationale' })
  }

  useHotkeys({
    'code.next': () => step(1),
    'code.previous': () => step(-1),
    'finding.next': model.nextFinding,
    'finding.rule': () => act(model.ruleTarget, showRule, 'This row has no finding'),
    'code.browse': () => {
      if (current) model.browse({ code: current.code, system: writtenSystemOf(current) })
    },
    ...(editable && {
      'code.search': onSearch,
      'code.principal': () => {
        if (current?.kind === 'diagnosis') model.change({ type: 'makePrincipal', key: current.key })
      },
      'code.up': () => shift(-1),
      'code.down': () => shift(1),
      'code.rationale': writeRationale,
      'code.poaYes': () => setPoa('Y'),
      'code.poaNo': () => setPoa('N'),
      'code.poaUnknown': () => setPoa('U'),
      'code.poaUndetermined': () => setPoa('W'),
      'code.remove': () => {
        if (current) model.remove(current.key)
      },
      'code.undo': ({ target }) => {
        if (isTyping(target) && !isEmptyField(target)) return false
        model.undo()
        return undefined
      },
      ...evidenceKeys(model),
      'finding.fix': () => act(model.fixTarget, model.mend, 'No finding of this row has one fix'),
      'finding.answer': () =>
        act(model.answerTarget, model.startAnswer, 'No finding of this row takes an answer'),
      'chart.submit': onSubmit,
    }),
  })
}

function evidenceKeys({ current, addEvidence, removeEvidence }: CodesModel) {
  return {
    'code.evidence': () => addEvidence(current?.key),
    'code.dropEvidence': () => {
      if (current) removeEvidence(current.key, current.evidence.length - 1)
    },
  }
}

/** In a tab of its own, so that the chart keeps its place. */
function showRule({ finding }: StandingFinding): void {
  window.open(rulePath(finding.rule), '_blank', 'noopener')
}

function act(
  target: StandingFinding | undefined,
  work: (placed: StandingFinding) => void,
  otherwise: string,
): void {
  if (target) work(target)
  else toast.tell(otherwise)
}

/** Present on admission is reported for inpatient diagnoses. */
function takesPoa({ chart, current }: Pick<CodesModel, 'chart' | 'current'>): boolean {
  return chart.setting === 'inpatient' && current?.kind === 'diagnosis'
}

/** An empty field has nothing of its own to undo. */
function isEmptyField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value === ''
}
