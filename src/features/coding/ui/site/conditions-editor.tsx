'use client'

import { Plus, Trash2 } from 'lucide-react'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Select } from '@/ui/select'
import { ConditionEditor } from './condition-editor'
import {
  emptyGroup,
  emptyTest,
  type GroupDraft,
  type RuleDraft,
  type TestDraft,
} from './rule-draft'

type Roof = Pick<RuleDraft, 'match' | 'of'>
type FieldError = (path: string) => string | undefined

interface ConditionsEditorProps {
  readonly draft: Roof
  readonly fieldError: FieldError
  readonly onChange: (change: Roof) => void
}

const roofOptions = [
  { value: 'all', label: 'All of these hold (AND)' },
  { value: 'any', label: 'One of these holds (OR)' },
]
const groupOptions = [
  ...roofOptions,
  { value: 'sameDiagnosis', label: 'All hold of one and the same diagnosis' },
]

/** When the rule fires: conditions and groups of conditions under AND or OR. */
export function ConditionsEditor({ draft, fieldError, onChange }: ConditionsEditorProps) {
  const { match, of } = draft
  const put = (next: Roof['of']) => onChange({ match, of: next })
  const change = (at: number, one: TestDraft | GroupDraft) => put(of.with(at, one))
  const remove = (at: number) => put(of.toSpliced(at, 1))
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-14 font-semibold">Fires when</legend>
      <Select
        label="How the conditions are joined"
        labelHidden
        className="w-72 max-md:w-full"
        options={roofOptions}
        value={match}
        onChange={(event) => onChange({ match: event.target.value as Roof['match'], of })}
      />
      {of.map((one, at) =>
        'field' in one ? (
          <ConditionEditor
            key={one.key}
            test={one}
            name={`Condition ${at + 1}`}
            error={testError(fieldError, `conditions.of.${at}`)}
            onChange={(next) => change(at, next)}
            onRemove={of.length > 1 ? () => remove(at) : undefined}
          />
        ) : (
          <GroupEditor
            key={one.key}
            group={one}
            name={`Group ${at + 1}`}
            path={`conditions.of.${at}`}
            fieldError={fieldError}
            onChange={(next) => change(at, next)}
            onRemove={() => put(of.length > 1 ? of.toSpliced(at, 1) : [emptyTest()])}
          />
        ),
      )}
      <div className="flex gap-2">
        <Button size="small" icon={Plus} onClick={() => put([...of, emptyTest()])}>
          Condition
        </Button>
        <Button size="small" icon={Plus} onClick={() => put([...of, emptyGroup()])}>
          Group
        </Button>
      </div>
    </fieldset>
  )
}

interface GroupEditorProps {
  readonly group: GroupDraft
  readonly name: string
  readonly path: string
  readonly fieldError: FieldError
  readonly onChange: (group: GroupDraft) => void
  readonly onRemove: () => void
}

function GroupEditor({ group, name, path, fieldError, onChange, onRemove }: GroupEditorProps) {
  const { of } = group
  const put = (next: GroupDraft['of']) => onChange({ ...group, of: next })
  return (
    <div
      role="group"
      aria-label={name}
      className="flex flex-col gap-2 border-l-2 border-accent-line pl-3"
    >
      <div className="flex items-center gap-2">
        <Select
          label={`${name}: how its conditions are joined`}
          labelHidden
          className="w-72 max-md:grow"
          options={groupOptions}
          value={group.match}
          onChange={(event) =>
            onChange({ ...group, match: event.target.value as GroupDraft['match'] })
          }
        />
        <IconButton icon={Trash2} label={`Remove ${name.toLowerCase()}`} onClick={onRemove} />
      </div>
      {of.map((test, at) => (
        <ConditionEditor
          key={test.key}
          test={test}
          name={`${name}, condition ${at + 1}`}
          error={testError(fieldError, `${path}.of.${at}`)}
          onChange={(next) => put(of.with(at, next))}
          onRemove={of.length > 1 ? () => put(of.toSpliced(at, 1)) : undefined}
        />
      ))}
      <div>
        <Button size="small" icon={Plus} onClick={() => put([...of, emptyTest()])}>
          Condition in {name.toLowerCase()}
        </Button>
      </div>
    </div>
  )
}

function testError(fieldError: FieldError, path: string): string | undefined {
  return (
    fieldError(`${path}.values`) ?? fieldError(`${path}.values.0`) ?? fieldError(`${path}.operator`)
  )
}
