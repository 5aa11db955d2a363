'use client'

import { useState } from 'react'
import type { BuiltCode, CodeBuilder } from '../contract/browse'
import { type BuilderChoice, chooseBuilt } from '../rules/browse/choose-built'

interface CodeBuilderPanelProps {
  readonly builder: CodeBuilder
  /** The code that is shown, whose choices are made already. */
  readonly shown: string
  readonly onBuilt: (code: BuiltCode | undefined) => void
}

const sideWords: Readonly<Record<string, string>> = {
  right: 'Right',
  left: 'Left',
  bilateral: 'Bilateral',
  unspecified: 'Unspecified side',
}

/** Condition, side and 7th character, one after the other; every way ends at a billable code. */
export function CodeBuilderPanel({ builder, shown, onBuilt }: CodeBuilderPanelProps) {
  const [choice, setChoice] = useState(() => choiceOf(builder.codes, shown))
  const { details, sides, sevenths } = chooseBuilt(builder.codes, choice)

  function choose(next: BuilderChoice) {
    setChoice(next)
    onBuilt(chooseBuilt(builder.codes, next).code)
  }

  return (
    <div className="flex flex-col gap-3">
      {details.length > 1 ? (
        <Choices
          label="Condition"
          options={details.map((detail) => ({ value: detail, words: detail }))}
          value={choice.detail}
          onChange={(detail) => choose({ detail })}
        />
      ) : null}
      {sides.length > 1 ? (
        <Choices
          label="Side"
          inline
          options={sides.map((side) => ({ value: side, words: sideWords[side] ?? side }))}
          value={choice.side}
          onChange={(side) => choose({ detail: choice.detail, side })}
        />
      ) : null}
      {sevenths.length > 0 ? (
        <Choices
          label="7th character"
          options={sevenths.map(({ character, meaning }) => ({
            value: character,
            words: meaning,
            code: character,
          }))}
          value={choice.seventh}
          onChange={(seventh) => choose({ ...choice, seventh })}
        />
      ) : null}
    </div>
  )
}

function choiceOf(codes: readonly BuiltCode[], shown: string): BuilderChoice {
  const built = codes.find(({ code }) => code === shown)
  if (!built) return {}
  return {
    detail: built.detail,
    side: built.side ?? undefined,
    seventh: built.seventh ?? undefined,
  }
}

interface ChoicesProps {
  readonly label: string
  readonly options: readonly { value: string; words: string; code?: string }[]
  readonly value: string | undefined
  readonly inline?: boolean
  readonly onChange: (value: string) => void
}

function Choices({ label, options, value, inline = false, onChange }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="text-12 font-medium text-quiet">{label}</legend>
      <div
        className={
          inline ? 'flex flex-wrap gap-x-4 gap-y-1' : 'flex max-h-60 flex-col overflow-y-auto'
        }
      >
        {options.map((option) => (
          <label key={option.value} className="flex items-baseline gap-2 py-0.5">
            <input
              type="radio"
              name={label}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="relative top-0.5 accent-accent"
            />
            {option.code ? <span className="code font-medium">{option.code}</span> : null}
            <span className="min-w-0">{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
