import { alignCodes, type AlignedRow } from './align-codes'
import type { AlignableCode, Replacement } from './pair-codes'

export interface KindedCode extends AlignableCode {
  readonly kind: 'diagnosis' | 'procedure'
}

interface Sides<Code extends KindedCode> {
  readonly coder: readonly Code[]
  readonly reference: readonly Code[]
  readonly findings: readonly {
    readonly code: string | null
    readonly suggestedCode: string | null
  }[]
}

/** The two columns of a chart, diagnoses and procedures each in their own sequence. */
export function alignChart<Code extends KindedCode>(sides: Sides<Code>) {
  return { diagnoses: alignKind(sides, 'diagnosis'), procedures: alignKind(sides, 'procedure') }
}

function alignKind<Code extends KindedCode>(
  { coder, reference, findings }: Sides<Code>,
  kind: KindedCode['kind'],
): AlignedRow<Code>[] {
  const ofKind = (code: Code) => code.kind === kind
  return alignCodes({
    coder: coder.filter(ofKind),
    reference: reference.filter(ofKind),
    replacements: findings.flatMap(replacementOf),
  })
}

function replacementOf({
  code,
  suggestedCode,
}: Sides<KindedCode>['findings'][number]): Replacement[] {
  return code && suggestedCode ? [{ code, suggestedCode }] : []
}
