'use client'

import { type ReactNode, useId } from 'react'
import { FieldError } from './field-error'

/** What a control needs to be tied to its label, hint and error. */
export interface ControlWiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldWords {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Keeps the label for assistive technology only. */
  readonly labelHidden?: boolean
}

interface FieldProps extends FieldWords {
  readonly className?: string | undefined
  readonly children: (wiring: ControlWiring) => ReactNode
}

/** A label over a control, with a hint and an error below it. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
}: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label
        htmlFor={id}
        className={labelHidden ? 'sr-only' : 'mb-1 block text-13 font-medium text-ink'}
      >
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-12 text-quiet">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  )
}
