/** Runs in the browser before any page does: what packages need to know of the page's content policy. */
import { setNonce } from 'get-nonce'
import { config } from 'zod'

// Zod would try whether it may evaluate code, which the policy refuses and reports.
config({ jitless: true })

// Dialogs and menus hold the page still by a style element, which needs the nonce of the page.
setNonce(document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '')
