'use client'

import { useEffect, useRef } from 'react'
import { CodeOption, type OfferedCode } from './code-option'

interface CodeOptionsProps<Hit extends OfferedCode> {
  /** The field's `aria-controls`; its `aria-activedescendant` is `optionIdOf`. */
  readonly id: string
  readonly label: string
  readonly hits: readonly Hit[]
  readonly active: number
  /** Whether a code is taken already. */
  readonly isListed?: ((code: string) => boolean) | undefined
  readonly onReach: (place: number) => void
  readonly onPick: (hit: Hit) => void
  readonly className?: string
}

/** The id of one option, by which a field names the one that is marked. */
export function optionIdOf(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The codes that answer a search field: one is marked, and kept in view. */
export function CodeOptions<Hit extends OfferedCode>(props: CodeOptionsProps<Hit>) {
  const { id, label, hits, active, isListed, onReach, onPick, className } = props
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, hits])

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      hidden={hits.length === 0}
      className={className}
    >
      {hits.map((hit, place) => (
        <CodeOption
          key={`${hit.system ?? ''} ${hit.code}`}
          id={optionIdOf(id, place)}
          hit={hit}
          isActive={place === active}
          isListed={isListed?.(hit.code) ?? false}
          onReach={() => onReach(place)}
          onPick={() => onPick(hit)}
        />
      ))}
    </ul>
  )
}
