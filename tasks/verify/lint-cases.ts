interface LintCase {
  readonly rule: string
  /** In the folder of a feature. */
  readonly at: string
  /** Breaks this rule once and no other. */
  readonly source: string
}

interface LintFreedom {
  readonly title: string
  readonly at: string
  readonly source: string
}

/** Every rule that needs types or the React Compiler, broken once. */
export const lintCases: readonly LintCase[] = [
  {
    rule: 'typescript/await-thenable',
    at: 'rules/await-thenable.ts',
    source: 'export async function count(rows: number) {\n  return await rows\n}\n',
  },
  {
    rule: 'typescript/no-array-delete',
    at: 'rules/no-array-delete.ts',
    source: 'export function drop(rows: number[]) {\n  delete rows[0]\n}\n',
  },
  {
    rule: 'typescript/no-base-to-string',
    at: 'rules/no-base-to-string.ts',
    source: 'export const text = (row: { id: number }) => row.toString()\n',
  },
  {
    rule: 'typescript/no-duplicate-type-constituents',
    at: 'rules/no-duplicate-type-constituents.ts',
    source: "export type Side = 'left' | 'right' | 'left'\n",
  },
  {
    rule: 'typescript/no-floating-promises',
    at: 'rules/no-floating-promises.ts',
    source: 'export function run(save: () => Promise<void>) {\n  save()\n}\n',
  },
  {
    rule: 'typescript/no-for-in-array',
    at: 'rules/no-for-in-array.ts',
    source: 'export function each(rows: number[]) {\n  for (const at in rows) console.log(at)\n}\n',
  },
  {
    rule: 'typescript/no-implied-eval',
    at: 'rules/no-implied-eval.ts',
    source: "export const later = () => setTimeout('go()', 1)\n",
  },
  {
    rule: 'typescript/no-misused-promises',
    at: 'rules/no-misused-promises.ts',
    source: "export const ask = (may: () => Promise<boolean>) => (may() ? 'yes' : 'no')\n",
  },
  {
    rule: 'typescript/no-misused-promises',
    at: 'rules/no-misused-promises-as-arguments.ts',
    source:
      'export function each(rows: number[], save: (row: number) => Promise<void>) {\n  rows.forEach(async (row) => {\n    await save(row)\n  })\n}\n',
  },
  {
    rule: 'typescript/no-redundant-type-constituents',
    at: 'rules/no-redundant-type-constituents.ts',
    source: 'export type Value = string | unknown\n',
  },
  {
    rule: 'typescript/no-unnecessary-type-assertion',
    at: 'rules/no-unnecessary-type-assertion.ts',
    source: 'export const same = (name: string) => name as string\n',
  },
  {
    rule: 'typescript/no-unsafe-argument',
    at: 'rules/no-unsafe-argument.ts',
    source: 'export const size = (text: string) => parseInt(JSON.parse(text))\n',
  },
  {
    rule: 'typescript/no-unsafe-assignment',
    at: 'rules/no-unsafe-assignment.ts',
    source: 'export function read(text: string) {\n  const row = JSON.parse(text)\n  void row\n}\n',
  },
  {
    rule: 'typescript/no-unsafe-call',
    at: 'rules/no-unsafe-call.ts',
    source: 'export function call(action: any) {\n  action()\n}\n',
  },
  {
    rule: 'typescript/no-unsafe-enum-comparison',
    at: 'rules/no-unsafe-enum-comparison.ts',
    source: 'enum Side {\n  Left,\n  Right,\n}\nexport const isLeft = (side: Side) => side === 0\n',
  },
  {
    rule: 'typescript/no-unsafe-member-access',
    at: 'rules/no-unsafe-member-access.ts',
    source: 'export const has = (row: any) => Boolean(row.id)\n',
  },
  {
    rule: 'typescript/no-unsafe-return',
    at: 'rules/no-unsafe-return.ts',
    source: 'export const read = (text: string): string => JSON.parse(text)\n',
  },
  {
    rule: 'typescript/no-unsafe-unary-minus',
    at: 'rules/no-unsafe-unary-minus.ts',
    source: 'export const negative = (text: string) => -text\n',
  },
  {
    rule: 'typescript/only-throw-error',
    at: 'rules/only-throw-error.ts',
    source: "export function refuse() {\n  throw 'no'\n}\n",
  },
  {
    rule: 'typescript/prefer-promise-reject-errors',
    at: 'rules/prefer-promise-reject-errors.ts',
    source: "export const refuse = () => Promise.reject('no')\n",
  },
  {
    rule: 'typescript/restrict-plus-operands',
    at: 'rules/restrict-plus-operands.ts',
    source: 'export function sum(rows: bigint, more: number) {\n  void (rows + more)\n}\n',
  },
  {
    rule: 'typescript/restrict-template-expressions',
    at: 'rules/restrict-template-expressions.ts',
    source: 'export const text = (rows: string[]) => `${rows}`\n',
  },
  {
    rule: 'typescript/switch-exhaustiveness-check',
    at: 'rules/switch-exhaustiveness-check.ts',
    source:
      "export function turn(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return 1\n  }\n}\n",
  },
  {
    rule: 'typescript/unbound-method',
    at: 'rules/unbound-method.ts',
    source:
      'class Door {\n  #open = true\n  shut() {\n    this.#open = false\n  }\n}\nexport const shut = (door: Door) => door.shut\n',
  },
  {
    rule: 'react/error-boundaries',
    at: 'ui/error-boundaries.tsx',
    source:
      'declare const Row: () => null\nexport function List() {\n  try {\n    return <Row />\n  } catch {\n    return null\n  }\n}\n',
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    at: 'ui/use-title.ts',
    source:
      "import { useEffect } from 'react'\nexport function useTitle(title: string) {\n  useEffect(() => {\n    document.title = title\n  }, [])\n}\n",
  },
  {
    rule: 'react/globals',
    at: 'ui/globals.tsx',
    source: 'let rows = 0\nexport function List() {\n  rows = 1\n  return <p>{rows}</p>\n}\n',
  },
  {
    rule: 'react/immutability',
    at: 'ui/immutability.tsx',
    source:
      "export function List(props: { row: { name: string } }) {\n  props.row.name = 'left'\n  return <p>{props.row.name}</p>\n}\n",
  },
  {
    rule: 'react/incompatible-library',
    at: 'ui/incompatible-library.tsx',
    source:
      "import { useVirtualizer } from '@tanstack/react-virtual'\nexport function List() {\n  const rows = useVirtualizer({ count: 1, getScrollElement: () => null, estimateSize: () => 1 })\n  return <p>{rows.getTotalSize()}</p>\n}\n",
  },
  {
    rule: 'react/preserve-manual-memoization',
    at: 'ui/preserve-manual-memoization.tsx',
    source:
      "import { useId, useMemo } from 'react'\nexport function Name(props: { text: (row: object) => string }) {\n  const row = { id: '' }\n  const shown = row\n  row.id = useId()\n  const held = useMemo(() => ({ shown }), [shown])\n  return <p>{props.text(held)}</p>\n}\n",
  },
  {
    rule: 'react/purity',
    at: 'ui/purity.tsx',
    source: 'export function Chance() {\n  return <p>{Math.random()}</p>\n}\n',
  },
  {
    rule: 'react/refs',
    at: 'ui/refs.tsx',
    source:
      "import { useRef } from 'react'\nexport function Count() {\n  const count = useRef(0)\n  return <p>{count.current}</p>\n}\n",
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    at: 'ui/rules-of-hooks.tsx',
    source:
      "import { useState } from 'react'\nexport function Name(props: { shown: boolean }) {\n  if (props.shown) useState('')\n  return null\n}\n",
  },
  {
    rule: 'react/set-state-in-effect',
    at: 'ui/set-state-in-effect.tsx',
    source:
      "import { useEffect, useState } from 'react'\nexport function Count(props: { rows: number }) {\n  const [count, setCount] = useState(0)\n  useEffect(() => {\n    setCount(1)\n  }, [props.rows])\n  return <p>{count}</p>\n}\n",
  },
  {
    rule: 'react/set-state-in-render',
    at: 'ui/set-state-in-render.tsx',
    source:
      "import { useState } from 'react'\nexport function Count() {\n  const [count, setCount] = useState(0)\n  setCount(1)\n  return <p>{count}</p>\n}\n",
  },
  {
    rule: 'react/static-components',
    at: 'ui/static-components.tsx',
    source: 'export function List() {\n  const Row = () => <p>row</p>\n  return <Row />\n}\n',
  },
  {
    rule: 'react/unsupported-syntax',
    at: 'ui/unsupported-syntax.tsx',
    source:
      "export function Name() {\n  const name = eval('1') as string\n  return <p>{name}</p>\n}\n",
  },
  {
    rule: 'react/use-memo',
    at: 'ui/use-memo.tsx',
    source:
      "import { useMemo } from 'react'\nexport function Name(props: { name: string }) {\n  const name = useMemo(async () => props.name, [props.name])\n  return <p>{name}</p>\n}\n",
  },
  {
    rule: 'react/void-use-memo',
    at: 'ui/void-use-memo.tsx',
    source:
      "import { useMemo } from 'react'\nexport function Name(props: { name: string }) {\n  const name = useMemo(() => {\n    props.name.trim()\n  }, [props.name])\n  return <p>{name}</p>\n}\n",
  },
]

/** What the settings of the rules let pass. */
export const lintFreedoms: readonly LintFreedom[] = [
  {
    title: 'a handler of an element may be asynchronous',
    at: 'ui/save-button.tsx',
    source:
      'export const SaveButton = (props: { save: () => Promise<void> }) => (\n  <button onClick={async () => props.save()}>Save</button>\n)\n',
  },
  {
    title: 'a default answers for the members of a union that no case names',
    at: 'rules/turn.ts',
    source:
      "export function turn(side: 'left' | 'right') {\n  switch (side) {\n    case 'left':\n      return 1\n    default:\n      return 2\n  }\n}\n",
  },
  {
    title: 'a template may hold a number, a truth value or nothing',
    at: 'rules/text.ts',
    source:
      'export const text = (rows: number, done: boolean, by: string | undefined) =>\n  `${rows}${done}${by}`\n',
  },
  {
    title: 'a test may take a method from its object',
    at: 'rules/door.test.ts',
    source:
      'class Door {\n  #open = true\n  shut() {\n    this.#open = false\n  }\n}\nexport const shut = (door: Door) => door.shut\n',
  },
]
