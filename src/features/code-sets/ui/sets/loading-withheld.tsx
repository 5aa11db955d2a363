import { Notice } from '@/ui/notice'

/** What an admin reads who is no operator: why nothing can be loaded here, and the commands that do it. */
export function LoadingWithheld() {
  return (
    <Notice tone="information" title="Operators load code sets">
      <p>
        They serve every organization of this installation, so an organization’s admin sees them and
        does not change them. Whoever runs the server loads files, or makes an admin an operator:
      </p>
      <ul className="mt-1 font-mono text-12 break-words">
        <li>npm run task -- import-code-set &lt;file or folder&gt;</li>
        <li>npm run task -- set-operator --email &lt;address&gt;</li>
      </ul>
    </Notice>
  )
}
