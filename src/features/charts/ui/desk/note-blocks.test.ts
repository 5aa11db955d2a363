import { expect, it } from 'vitest'
import { noteBlocks } from './note-blocks'

function shown(text: string) {
  return noteBlocks(text, { start: 0, end: text.length }).map(({ kind, gap, start, end }) => [
    kind,
    gap,
    text.slice(start, end),
  ])
}

it('joins what the source wrapped and keeps what it set apart', () => {
  expect(shown('Ada\n is a newborn.\nShe sleeps\nwell.\n\nLives at home.')).toEqual([
    ['line', false, 'Ada\n is a newborn.'],
    ['line', false, 'She sleeps\nwell.'],
    ['line', true, 'Lives at home.'],
  ])
})

it('keeps list items and short lines on lines of their own', () => {
  expect(shown('BP 120/80\nHR 80\n- rest\n- fluids,\n  plenty\n1. call')).toEqual([
    ['line', false, 'BP 120/80'],
    ['line', false, 'HR 80'],
    ['bullet', false, '- rest'],
    ['bullet', false, '- fluids,\n  plenty'],
    ['number', false, '1. call'],
  ])
})

it('gives offsets of the whole text', () => {
  const text = 'PLAN\n\nRest.\nFluids.'
  expect(noteBlocks(text, { start: 6, end: text.length })).toEqual([
    { kind: 'line', gap: false, start: 6, end: 11 },
    { kind: 'line', gap: false, start: 12, end: 19 },
  ])
})
