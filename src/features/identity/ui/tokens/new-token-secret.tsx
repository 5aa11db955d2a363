'use client'

import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { copyText } from '@/ui/copy-text'
import { Notice } from '@/ui/notice'

/** The secret of a token just made, to be copied now. */
export function NewTokenSecret({ secret }: { readonly secret: string }) {
  const [copied, setCopied] = useState(false)
  const text = useRef<HTMLElement>(null)

  async function copy() {
    if (await copyText(secret)) setCopied(true)
    // Where the browser allows no copying, the secret is selected for the person to copy.
    else if (text.current) globalThis.getSelection()?.selectAllChildren(text.current)
  }

  return (
    <div className="flex flex-col gap-3">
      <Notice live tone="warning" title="Store it now">
        This is the only time the secret is shown. Whoever has it acts as you.
      </Notice>
      <code
        ref={text}
        aria-label="Secret of the token"
        className="code rounded-control border border-line bg-sunken px-3 py-2 break-all select-all"
      >
        {secret}
      </code>
      <div role="status">
        <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  )
}
