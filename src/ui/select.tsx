import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { controlStyle } from './control-style'
import { Field, type FieldWords } from './field'
import { Icon } from './icon'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

interface SelectProps extends FieldWords, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  readonly options: readonly SelectOption[]
  /** Shown while nothing is chosen; its value is the empty string. */
  readonly placeholder?: string
}

/** The browser's own list: right on a phone, typed into on a keyboard. */
export function Select(props: SelectProps) {
  const { label, hint, error, labelHidden, className, options, placeholder, ...rest } = props
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(wiring) => (
        <div className="relative">
          <select
            {...rest}
            {...wiring}
            className={controlStyle('h-8 appearance-none pr-7 pl-2 pointer-coarse:h-10')}
          >
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            of={ChevronDown}
            className="pointer-events-none absolute top-2 right-2 text-quiet pointer-coarse:top-3"
          />
        </div>
      )}
    </Field>
  )
}
