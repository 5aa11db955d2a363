'use client'

import { useState } from 'react'
import { Notice } from '@/ui/notice'
import { Tag } from '@/ui/tag'
import type { BuiltCode } from '../contract/browse'
import type { CodeDetail, CodeNode } from '../contract/search'
import { ChangeTag } from './change-tag'
import { CodeActions } from './code-actions'
import { CodeBuilderPanel } from './code-builder'
import { CodeTables } from './code-tables'
import { FavouriteButton } from './favourite-button'
import { CodeLink, NoteBlocks } from './note-blocks'
import { SheetPart } from './sheet-part'

interface CodeSheetProps {
  readonly detail: CodeDetail
  readonly onGo: (code: string) => void
  readonly onAdd?: ((code: Pick<CodeNode, 'code' | 'title'>) => void) | undefined
}

/** A code with its way down the tabular list, its notes, what is below it, and the guided builder. */
export function CodeSheet({ detail, onGo, onAdd }: CodeSheetProps) {
  const { code, title, release, builder } = detail
  const [built, setBuilt] = useState<BuiltCode>()
  return (
    <article aria-label={`${code} ${title}`} className="flex flex-col gap-4 p-4">
      {release.note ? <Notice tone="warning">{release.note}</Notice> : null}
      <SheetHeader detail={detail} onGo={onGo} onAdd={onAdd} />
      {builder ? (
        <SheetPart title={`Build a code from ${builder.root.code}`}>
          <CodeBuilderPanel builder={builder} shown={code} onBuilt={setBuilt} />
          {built && built.code !== code ? (
            <div
              role="status"
              className="mt-3 rounded-control border border-accent-line bg-accent-tint px-3 py-2"
            >
              <CodeLink code={built.code} onGo={onGo} /> {built.title}
              <CodeActions code={built} onAdd={onAdd} />
            </div>
          ) : null}
        </SheetPart>
      ) : null}
      {detail.notes.length > 0 ? (
        <SheetPart title="Notes">
          <NoteBlocks blocks={detail.notes} onGo={onGo} />
        </SheetPart>
      ) : null}
      <CodeTables detail={detail} onGo={onGo} />
    </article>
  )
}

function SheetHeader({ detail, onGo, onAdd }: CodeSheetProps) {
  const { code, title, billable, kind, parents, release, change } = detail
  const kindWord = billable ? 'Billable' : 'Header, not billable'
  return (
    <header>
      {parents.length > 0 ? (
        <p className="flex flex-wrap gap-x-1.5 text-12 text-quiet">
          {parents.map((parent) => (
            <span key={parent.code} title={parent.title}>
              <CodeLink code={parent.code} onGo={onGo} /> ›
            </span>
          ))}
        </p>
      ) : null}
      <div className="mt-1 flex items-start gap-3">
        <h2 className="min-w-0 grow text-16 font-semibold text-pretty">
          <span className="code mr-2">{code}</span>
          {title}
        </h2>
        {billable ? (
          <FavouriteButton system="ICD-10-CM" code={code} favourite={detail.favourite} />
        ) : null}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Tag>{kind === 'code' ? kindWord : kind}</Tag>
        <ChangeTag change={change} />
        <span className="text-12 text-quiet">{release.label}</span>
      </p>
      {billable ? <CodeActions code={{ code, title }} onAdd={onAdd} /> : null}
    </header>
  )
}
