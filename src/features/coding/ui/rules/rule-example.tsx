'use client'

import { clsx } from 'clsx'
import { Star } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import type { ExampleCode, ExampleProcedure, RuleExample } from '../../contract/rules'
import { settingWords } from './rule-words'

/** Worked cases of a rule, one under the other. */
export function ExampleList({ examples }: { readonly examples: readonly RuleExample[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {examples.map((example) => (
        <li key={example.id} className="rounded-panel border border-line">
          <Example example={example} />
        </li>
      ))}
    </ul>
  )
}

function Example({ example }: { readonly example: RuleExample }) {
  const { id, note, setting, patient, date, diagnoses, procedures, findings, unjudged } = example
  const { circumstances } = example
  return (
    <article aria-label={id}>
      <p className="flex flex-wrap gap-x-3 border-b border-line bg-sunken px-3 py-1.5 text-12 text-quiet">
        <span className="code">{id}</span>
        <span>
          {settingWords[setting]}, <span className="figures">{date}</span>, {patient}
        </span>
      </p>
      <div className="flex flex-col gap-1 px-3 py-2 text-13">
        {note ? <p className="text-soft first-letter:uppercase">{note}.</p> : null}
        <ol>
          {diagnoses.map((one, index) => (
            <DiagnosisLine key={index} diagnosis={one} />
          ))}
          {procedures.map((one, index) => (
            <ProcedureLine key={index} procedure={one} />
          ))}
        </ol>
        {circumstances.map(({ term, words }) => (
          <p key={term} className="text-soft">
            <span className="text-quiet">{term}:</span> {words}
          </p>
        ))}
        {findings.map(({ message, fix }) => (
          <p key={message} className="border-l-2 border-accent-line pl-2">
            {message} {fix ? <span className="text-soft">{fix}</span> : null}
          </p>
        ))}
        {unjudged ? <p className="text-quiet">{unjudged}</p> : null}
      </div>
    </article>
  )
}

function DiagnosisLine({ diagnosis }: { readonly diagnosis: ExampleCode }) {
  const { code, title, principal, poa, marked } = diagnosis
  return (
    <li className={lineStyle(marked)}>
      <span className="flex w-24 shrink-0 items-center gap-1">
        {title === null ? (
          <span className="code">{code === '' ? 'empty' : code}</span>
        ) : (
          <TextLink className="code" href={`/codes/${encodeURIComponent(code)}`}>
            {code}
          </TextLink>
        )}
        {principal ? <Icon of={Star} size={12} label="Principal" /> : null}
      </span>
      <span className="min-w-0 text-pretty text-soft">{title ?? 'Not in the loaded code set'}</span>
      {poa === null ? null : <span className="ml-auto shrink-0 text-12 text-quiet">POA {poa}</span>}
    </li>
  )
}

function ProcedureLine({ procedure }: { readonly procedure: ExampleProcedure }) {
  const { code, title, system, modifiers, marked } = procedure
  return (
    <li className={lineStyle(marked)}>
      <span className="code w-24 shrink-0">{[code, ...modifiers].join(' ')}</span>
      <span className="min-w-0 text-soft">{title ?? system}</span>
    </li>
  )
}

function lineStyle(marked: boolean): string {
  return clsx(
    'flex gap-2 border-l-2 py-0.5 pl-2',
    marked ? 'border-warning-line bg-warning-tint' : 'border-transparent',
  )
}
