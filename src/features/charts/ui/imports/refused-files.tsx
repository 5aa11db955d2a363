import { Notice } from '@/ui/notice'

interface RefusedFilesProps {
  readonly files: readonly { readonly name: string; readonly message: string }[]
}

const shown = 20

/** The files that were refused, each with its reason; nothing of them was kept. */
export function RefusedFiles({ files }: RefusedFilesProps) {
  if (files.length === 0) return null
  const more = files.length - shown
  return (
    <Notice
      tone="warning"
      live
      title={files.length === 1 ? 'One file was refused' : `${files.length} files were refused`}
    >
      <ul className="flex flex-col gap-1">
        {files.slice(0, shown).map(({ name, message }, index) => (
          <li key={index} className="break-words">
            <span className="font-medium">{name}</span>: {message}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-quiet">and {more} more</p> : null}
    </Notice>
  )
}
