import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { clsx } from 'clsx'
import { controlStyle } from './control-style'
import { Icon } from './icon'
import type { HotkeyId } from './hotkeys'
import { Kbd } from './kbd'

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'aria-label'> {
  /** Its accessible name; also the placeholder unless one is given. */
  readonly label: string
  /** The key that moves focus here, shown while the field is empty. */
  readonly hotkey?: HotkeyId
}

export function SearchField({ label, hotkey, className, placeholder, ...rest }: SearchFieldProps) {
  return (
    <div className={clsx('group relative', className)}>
      <Icon
        of={Search}
        className="pointer-events-none absolute top-2 left-2 text-quiet pointer-coarse:top-3"
      />
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        {...rest}
        aria-label={label}
        placeholder={placeholder ?? label}
        className={controlStyle(
          'h-8 pr-2 pl-7.5 pointer-coarse:h-10 [&::-webkit-search-cancel-button]:hidden',
        )}
      />
      {hotkey ? (
        <span className="pointer-events-none absolute top-1.5 right-2 hidden group-has-placeholder-shown:block group-has-focus-visible:hidden">
          <Kbd hotkey={hotkey} />
        </span>
      ) : null}
    </div>
  )
}
