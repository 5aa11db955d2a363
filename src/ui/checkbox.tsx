'use client'

import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'ref'> {
  readonly label: string
  readonly hint?: ReactNode
  /** Some but not all of what it stands for. */
  readonly mixed?: boolean
  readonly labelHidden?: boolean
}

export function Checkbox(props: CheckboxProps) {
  const { label, hint, mixed = false, labelHidden = false, className, ...rest } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className={clsx('inline-flex min-h-6 items-start gap-2 py-0.5 text-13', className)}>
      <input {...rest} ref={box} type="checkbox" className="check mt-0.5" />
      <span className={labelHidden ? 'sr-only' : undefined}>
        {label}
        {hint ? <span className="block text-12 text-quiet">{hint}</span> : null}
      </span>
    </label>
  )
}
