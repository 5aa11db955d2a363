import { clsx } from 'clsx'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium'

interface ButtonStyle {
  readonly tone?: ButtonTone | undefined
  readonly size?: ButtonSize | undefined
  readonly square?: boolean | undefined
  readonly className?: string | undefined
}

const tones: Record<ButtonTone, string> = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-rim bg-raised text-ink hover:bg-hover',
  quiet: 'border-transparent bg-transparent text-soft hover:bg-hover hover:text-ink',
  danger: 'border-error bg-error text-on-error hover:border-error-strong hover:bg-error-strong',
}

const sizes: Record<ButtonSize, string> = {
  small: 'h-7 text-12 pointer-coarse:h-9',
  medium: 'h-8 text-13 pointer-coarse:h-10',
}

const squares: Record<ButtonSize, string> = {
  small: 'w-7 pointer-coarse:w-9',
  medium: 'w-8 pointer-coarse:w-10',
}

/** Classes of everything that looks like a button, links included. */
export function buttonStyle(style: ButtonStyle = {}): string {
  const { tone = 'secondary', size = 'medium', square = false, className } = style
  const width = square ? squares[size] : size === 'small' ? 'px-2' : 'px-3'
  return clsx(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-control border font-medium whitespace-nowrap select-none',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    tones[tone],
    sizes[size],
    width,
    className,
  )
}
