'use client'

import { settings, specialties } from '@/features/charts/contract/classification'
import { Checkbox } from '@/ui/checkbox'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { Textarea } from '@/ui/textarea'
import { severities } from '../../engine/finding'
import { settingWords, severityMeaning, severityWords } from '../rules/rule-words'
import { ConditionsEditor } from './conditions-editor'
import type { RuleDraft } from './rule-draft'

interface SiteRuleFormProps {
  readonly draft: RuleDraft
  readonly fieldError: (path: string) => string | undefined
  readonly onChange: (change: Partial<RuleDraft>) => void
}

const severityOptions = severities.map((value) => ({
  value,
  label: `${severityWords[value]}: ${severityMeaning[value]}`,
}))

/** All that a manager writes of a rule. */
export function SiteRuleForm({ draft, fieldError, onChange }: SiteRuleFormProps) {
  return (
    <div className="flex max-w-wide-dialog flex-col gap-6">
      <div className="flex flex-col gap-4">
        <TextField
          label="What must hold"
          required
          value={draft.title}
          error={fieldError('title')}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        <Select
          label="Severity"
          className="w-80 max-md:w-full"
          options={severityOptions}
          value={draft.severity}
          onChange={(event) => onChange({ severity: event.target.value as RuleDraft['severity'] })}
        />
      </div>
      <ConditionsEditor draft={draft} fieldError={fieldError} onChange={onChange} />
      <Words {...{ draft, fieldError, onChange }} />
      <Scope {...{ draft, fieldError, onChange }} />
    </div>
  )
}

function Words({ draft, fieldError, onChange }: SiteRuleFormProps) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 text-14 font-semibold">What the coder reads</legend>
      <Textarea
        label="Message"
        required
        rows={2}
        value={draft.message}
        error={fieldError('message')}
        onChange={(event) => onChange({ message: event.target.value })}
      />
      <Textarea
        label="How to mend it"
        rows={2}
        value={draft.fix}
        error={fieldError('fix')}
        onChange={(event) => onChange({ fix: event.target.value })}
      />
      <TextField
        label="Reference"
        hint="The policy, contract or guideline that asks for it."
        value={draft.reference}
        error={fieldError('reference')}
        onChange={(event) => onChange({ reference: event.target.value })}
      />
    </fieldset>
  )
}

function Scope({ draft, fieldError, onChange }: SiteRuleFormProps) {
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 text-14 font-semibold">Applies to</legend>
      <div className="flex flex-wrap gap-4">
        <TextField
          type="date"
          label="Records from"
          value={draft.effectiveFrom ?? ''}
          error={fieldError('effectiveFrom')}
          onChange={(event) => onChange({ effectiveFrom: event.target.value || null })}
        />
        <TextField
          type="date"
          label="Records to"
          value={draft.effectiveTo ?? ''}
          error={fieldError('effectiveTo')}
          onChange={(event) => onChange({ effectiveTo: event.target.value || null })}
        />
      </div>
      <Ticks
        legend="Settings; none ticked means all"
        choices={settings}
        words={(one) => settingWords[one]}
        chosen={draft.settings}
        onChange={(next) => onChange({ settings: next })}
      />
      <Ticks
        legend="Specialties; none ticked means all"
        choices={specialties}
        words={(one) => one}
        chosen={draft.specialties}
        onChange={(next) => onChange({ specialties: next })}
      />
    </fieldset>
  )
}

interface TicksProps<Choice extends string> {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly words: (choice: Choice) => string
  readonly chosen: readonly Choice[]
  readonly onChange: (chosen: Choice[]) => void
}

function Ticks<Choice extends string>(props: TicksProps<Choice>) {
  const { legend, choices, words, chosen, onChange } = props
  const toggle = (choice: Choice) =>
    chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map((choice) => (
          <Checkbox
            key={choice}
            label={words(choice)}
            checked={chosen.includes(choice)}
            onChange={() => onChange(toggle(choice))}
          />
        ))}
      </div>
    </fieldset>
  )
}
