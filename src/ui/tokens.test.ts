import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, type Oklch } from './contrast'

type TokenSet = Map<string, Oklch>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const sets: Record<string, TokenSet> = {
  light: themeSet(0),
  dark: themeSet(1),
  contrast: contrastSet(),
}

const surfaces = ['canvas', 'paper', 'sunken', 'raised', 'hover', 'accent-tint']
const meanings = ['error', 'warning', 'information', 'success']

const readable: [text: string, surface: string][] = [
  ...surfaces.flatMap((surface): [string, string][] =>
    ['ink', 'soft', 'quiet', 'accent-text'].map((text) => [text, surface]),
  ),
  ...meanings.flatMap((meaning): [string, string][] =>
    ['canvas', 'paper', 'sunken', 'raised', 'hover', `${meaning}-tint`].map((surface) => [
      `${meaning}-text`,
      surface,
    ]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-error', 'error'],
  ['on-error', 'error-strong'],
  ['ink', 'evidence'],
  ['ink', 'evidence-strong'],
]

const visible: [line: string, surface: string][] = [
  ['edge', 'paper'],
  ['edge', 'canvas'],
  ['edge', 'raised'],
  ['focus', 'paper'],
  ['focus', 'canvas'],
  ['accent-line', 'paper'],
  ...meanings.map((meaning): [string, string] => [`${meaning}-line`, 'paper']),
  ['evidence-line', 'paper'],
]

describe.each(Object.keys(sets))('the %s token set', (theme) => {
  it.each(readable)('keeps %s readable on %s', (text, surface) => {
    expect(ratio(theme, text, surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visible)('keeps %s visible on %s', (line, surface) => {
    expect(ratio(theme, line, surface)).toBeGreaterThanOrEqual(3)
  })
})

it('gives the high-contrast set every colour of the others', () => {
  expect([...(sets.contrast?.keys() ?? [])].toSorted()).toEqual(
    [...(sets.light?.keys() ?? [])].toSorted(),
  )
})

function ratio(theme: string, text: string, surface: string): number {
  const set = sets[theme]
  const [one, other] = [set?.get(text), set?.get(surface)]
  if (!one || !other) throw new Error(`No such token in ${theme}: ${text} or ${surface}`)
  return contrast(one, other)
}

function themeSet(index: 0 | 1): TokenSet {
  const pairs = css.matchAll(/--color-([a-z-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g)
  return new Map([...pairs].map((match) => [match[1] ?? '', parse(match[2 + index])]))
}

function contrastSet(): TokenSet {
  const block = css.slice(css.indexOf("[data-theme='contrast']"))
  const pairs = block.matchAll(/--color-([a-z-]+): oklch\(([^)]+)\)/g)
  return new Map([...pairs].map((match) => [match[1] ?? '', parse(match[2])]))
}

function parse(text = ''): Oklch {
  const [lightness = NaN, chroma = NaN, hue = NaN] = text.split(' ').map(Number)
  return [lightness, chroma, hue]
}
