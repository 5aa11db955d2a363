'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { controlStyle } from './control-style'
import { Field, type FieldWords } from './field'
import { IconButton } from './icon-button'

interface PasswordFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'id' | 'type'> {}

/** A password that can be looked at before it is sent. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, labelHidden, className, ...rest } = props
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(wiring) => (
        <div className="relative">
          <input
            autoCapitalize="none"
            spellCheck={false}
            {...rest}
            {...wiring}
            type={shown ? 'text' : 'password'}
            className={controlStyle('h-8 pr-9 pl-2 pointer-coarse:h-10 pointer-coarse:pr-11')}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={shown ? 'Hide the password' : 'Show the password'}
            size="small"
            className="absolute top-0.5 right-0.5"
            onClick={() => setShown(!shown)}
          />
        </div>
      )}
    </Field>
  )
}
