'use client'

import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'
import type { NoteBlock, NoteLine } from '../contract/browse'
import type { NoteKind } from '../contract/code-notes'
import type { CodeSystem } from '../contract/code-systems'
import { codePath } from './code-path'

const kindWords: Readonly<Record<NoteKind, string>> = {
  note: 'Note',
  includes: 'Includes',
  inclusionTerm: 'Also called',
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
  sevenChrNote: '7th character',
}

const kindMeaning: Partial<Readonly<Record<NoteKind, string>>> = {
  excludes1: 'not coded here: never together with this code',
  excludes2: 'not included here: may be coded together with this code',
}

interface NoteBlocksProps {
  readonly blocks: readonly NoteBlock[]
  readonly onGo: (code: string) => void
}

/** The notes of the tabular list; inherited ones are quieter and say where they stand. */
export function NoteBlocks({ blocks, onGo }: NoteBlocksProps) {
  return (
    <div className="flex flex-col gap-3">
      {blocks.map((block) => (
        <Block key={`${block.kind} ${block.origin?.code ?? ''}`} block={block} onGo={onGo} />
      ))}
    </div>
  )
}

function Block({ block, onGo }: { readonly block: NoteBlock } & Pick<NoteBlocksProps, 'onGo'>) {
  const { kind, origin, release, lines } = block
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className={clsx('border-l-2 pl-3', origin ? 'border-line text-soft' : 'border-accent-line')}
    >
      <h3 id={headingId} className="flex flex-wrap items-baseline gap-x-2 text-12">
        <span className={clsx('font-semibold', origin ? 'text-quiet' : 'text-ink')}>
          {kindWords[kind]}
        </span>
        {kindMeaning[kind] ? <span className="text-quiet">{kindMeaning[kind]}</span> : null}
        <span className="ml-auto text-quiet">
          {origin ? (
            <>
              from <CodeLink code={origin.code} onGo={onGo} />,{' '}
            </>
          ) : null}
          {release}
        </span>
      </h3>
      <ul className="mt-0.5 flex flex-col gap-0.5">
        {lines.map((line) => (
          <li key={line.text}>
            <LinkedText line={line} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LinkedText({
  line: { text, references },
  onGo,
}: { readonly line: NoteLine } & Pick<NoteBlocksProps, 'onGo'>) {
  const pieces: ReactNode[] = []
  let from = 0
  for (const { start, end, code } of references) {
    pieces.push(text.slice(from, start), <CodeLink key={start} code={code} onGo={onGo} />)
    from = end
  }
  return <>{[...pieces, text.slice(from)]}</>
}

interface CodeLinkProps {
  readonly code: string
  readonly system?: CodeSystem
  readonly onGo: (code: string) => void
}

/** A code that leads to itself; a real address, so that it opens in a tab of its own too. */
export function CodeLink({ code, system, onGo }: CodeLinkProps) {
  return (
    <a
      href={codePath(code, system)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onGo(code)
      }}
      className="code rounded-control text-accent-text underline decoration-accent-line underline-offset-2 hover:decoration-2"
    >
      {code}
    </a>
  )
}
