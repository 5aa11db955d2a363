import type { ComponentProps } from 'react'
import { controlStyle } from './control-style'
import { Field, type FieldWords } from './field'

interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id'> {}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, labelHidden, className, ...rest } = props
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          className={controlStyle('h-8 px-2 pointer-coarse:h-10')}
        />
      )}
    </Field>
  )
}
