import { Star } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { SeverityMark } from '@/ui/severity-mark'

interface SpecimenCode {
  readonly code: string
  readonly title: string
  readonly poa: string
  readonly principal?: boolean
  readonly finding?: string
}

const codes: readonly SpecimenCode[] = [
  {
    code: 'I50.23',
    title: 'Acute on chronic systolic (congestive) heart failure',
    poa: 'Y',
    principal: true,
  },
  {
    code: 'E11.22',
    title: 'Type 2 diabetes mellitus with diabetic chronic kidney disease',
    poa: 'Y',
  },
  {
    code: 'N18.3',
    title: 'Chronic kidney disease, stage 3 (moderate)',
    poa: 'Y',
    finding: 'N18.3 is a heading. Choose N18.30, N18.31 or N18.32.',
  },
]

/** A made-up note and its codes, as the desk shows them. */
export function DeskSpecimen() {
  return (
    <figure className="mt-8 max-w-3xl overflow-hidden rounded-panel border border-line bg-paper max-lg:hidden">
      <figcaption className="sr-only">
        A specimen of the desk: a generated note with marked evidence and the codes drawn from it
      </figcaption>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="border-r border-line p-4">
          <p className="mb-2 text-12 text-quiet">Discharge summary</p>
          <p className="font-serif text-note">
            64-year-old man admitted with dyspnea and orthopnea.{' '}
            <mark className="evidence">Acute on chronic systolic heart failure</mark>, ejection
            fraction 35 %. Known{' '}
            <mark className="evidence">type 2 diabetes with diabetic nephropathy</mark>; chronic
            kidney disease,{' '}
            <mark className="evidence" data-active="true">
              stage 3b
            </mark>
            , eGFR 38.
          </p>
        </div>
        <ol className="flex flex-col">
          {codes.map((row, index) => (
            <SpecimenRow key={row.code} row={row} sequence={index + 1} />
          ))}
        </ol>
      </div>
    </figure>
  )
}

interface SpecimenRowProps {
  readonly row: SpecimenCode
  readonly sequence: number
}

function SpecimenRow({ row, sequence }: SpecimenRowProps) {
  return (
    <li className="grow border-b border-line px-4 py-2.5 last:border-b-0">
      <div className="flex items-start gap-3">
        <span className="figures w-3 shrink-0 text-right text-quiet">{sequence}</span>
        <span className="code w-14 shrink-0 font-medium">{row.code}</span>
        <span className="min-w-0 grow">{row.title}</span>
        <span className="w-4 shrink-0 pt-0.5">
          {row.principal ? (
            <Icon of={Star} size={14} label="Principal" className="fill-current text-accent-text" />
          ) : null}
        </span>
        <span className="code text-quiet">{row.poa}</span>
      </div>
      {row.finding ? (
        <p className="mt-1.5 ml-6 flex items-start gap-2 text-12 text-soft">
          <SeverityMark severity="ERROR" />
          {row.finding}
        </p>
      ) : null}
    </li>
  )
}
