'use client'

import { Trash2 } from 'lucide-react'
import { Checkbox } from '@/ui/checkbox'
import { IconButton } from '@/ui/icon-button'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import {
  siteRuleChoices,
  siteRuleFields,
  siteRuleOperators,
  type SiteRuleField,
  type SiteRuleOperator,
} from '../../contract/site-rule-conditions'
import { choiceWords } from './choice-words'
import { fieldWords, operatorLabel } from './condition-words'
import { isChosen, withField, type TestDraft } from './rule-draft'

const fieldOptions = Object.entries(fieldWords).map(([value, { label }]) => ({ value, label }))

interface ConditionEditorProps {
  readonly test: TestDraft
  /** "Condition 2": tells its fields apart for assistive technology. */
  readonly name: string
  readonly error: string | undefined
  readonly onChange: (test: TestDraft) => void
  /** Absent for the only one. */
  readonly onRemove: (() => void) | undefined
}

/** One condition: field, operator, value. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { test, name, error, onChange, onRemove } = props
  return (
    <div role="group" aria-label={name} className="flex flex-wrap items-start gap-2">
      <Select
        label={`${name}: field`}
        labelHidden
        className="w-52 max-md:w-full"
        options={fieldOptions}
        value={test.field}
        onChange={(event) => onChange(withField(test, event.target.value as SiteRuleField))}
      />
      <Select
        label={`${name}: operator`}
        labelHidden
        className="w-44 max-md:w-full"
        options={operatorOptions(test)}
        value={`${test.not ? '!' : ''}${test.operator}`}
        onChange={(event) => onChange({ ...test, ...operatorOf(event.target.value) })}
      />
      <div className="min-w-0 grow basis-56">
        <Values test={test} name={name} error={error} onChange={onChange} />
      </div>
      {onRemove ? (
        <IconButton icon={Trash2} label={`Remove ${name.toLowerCase()}`} onClick={onRemove} />
      ) : null}
    </div>
  )
}

function operatorOptions({ field }: TestDraft) {
  const operators: readonly SiteRuleOperator[] = siteRuleOperators[siteRuleFields[field]]
  return operators.flatMap((operator) =>
    [false, true].map((not) => ({
      value: `${not ? '!' : ''}${operator}`,
      label: operatorLabel({ field, operator, not }),
    })),
  )
}

function operatorOf(value: string): Pick<TestDraft, 'operator' | 'not'> {
  return { operator: value.replace('!', '') as SiteRuleOperator, not: value.startsWith('!') }
}

type ValuesProps = Pick<ConditionEditorProps, 'test' | 'name' | 'error' | 'onChange'>

function Values({ test, name, error, onChange }: ValuesProps) {
  const { operator, field, text, to } = test
  if (operator === 'isPresent') return error ? <p className="text-12">{error}</p> : null
  if (isChosen(test)) return <Choices {...{ test, name, error, onChange }} />
  const kind = siteRuleFields[field]
  const type = kind === 'date' ? 'date' : 'text'
  const numeric = kind === 'number' ? ({ inputMode: 'numeric' } as const) : {}
  const mono = kind === 'code' ? { spellCheck: false, autoCapitalize: 'characters' } : {}
  const isPair = operator === 'between'
  return (
    <div className="flex gap-2">
      <TextField
        {...{ type, ...numeric, ...mono, error }}
        label={isPair ? `${name}: from` : `${name}: value`}
        labelHidden
        className="grow"
        placeholder={placeholderOf(test)}
        value={text}
        onChange={(event) => onChange({ ...test, text: event.target.value })}
      />
      {isPair ? (
        <TextField
          {...{ type, ...numeric, ...mono }}
          label={`${name}: to`}
          labelHidden
          className="grow"
          placeholder="to"
          value={to}
          onChange={(event) => onChange({ ...test, to: event.target.value })}
        />
      ) : null}
    </div>
  )
}

function placeholderOf({ field, operator }: TestDraft): string {
  if (operator === 'between') return 'from'
  const byKind = {
    code: 'E11.9, I10',
    number: '18',
    date: '',
    text: 'insulin, metformin',
    words: 'pressure ulcer, stage 3',
  }
  const kind = siteRuleFields[field]
  return kind === 'choice' ? '' : byKind[kind]
}

function Choices({ test, name, error, onChange }: ValuesProps) {
  const choices = siteRuleChoices[test.field] ?? []
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
      <legend className="sr-only">{name}: values</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice}
          label={choiceWords(test.field, choice)}
          checked={test.chosen.includes(choice)}
          onChange={() => onChange({ ...test, chosen: toggled(test.chosen, choice) })}
        />
      ))}
      {error ? <p className="basis-full text-12 text-error-text">{error}</p> : null}
    </fieldset>
  )
}

function toggled(chosen: readonly string[], choice: string): readonly string[] {
  return chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]
}
