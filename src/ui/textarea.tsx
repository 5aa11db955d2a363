import type { ComponentProps } from 'react'
import { controlStyle } from './control-style'
import { Field, type FieldWords } from './field'

interface TextareaProps extends FieldWords, Omit<ComponentProps<'textarea'>, 'id'> {}

/** Grows with its text where the browser can. */
export function Textarea(props: TextareaProps) {
  const { label, hint, error, labelHidden, className, rows = 3, ...rest } = props
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(wiring) => (
        <textarea
          rows={rows}
          {...rest}
          {...wiring}
          className={controlStyle('field-sizing-content max-h-80 min-h-14 px-2 py-1.5')}
        />
      )}
    </Field>
  )
}
