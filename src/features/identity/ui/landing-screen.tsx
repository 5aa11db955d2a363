import { SyntheticMark } from '@/ui/frame/synthetic-mark'
import { ProductMark } from '@/ui/frame/product-mark'
import type { DemoAccount } from '../contract'
import { DeskSpecimen } from './desk-specimen'
import { SignInForm } from './sign-in-form'

interface LandingScreenProps {
  readonly nextPath: string | undefined
  readonly demoAccounts: readonly DemoAccount[]
  readonly takesRequests: boolean
}

/** What the product is, beside the way in. */
export function LandingScreen({ nextPath, demoAccounts, takesRequests }: LandingScreenProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex h-16 w-full max-w-landing shrink-0 items-center gap-2.5 px-4 md:px-8">
        <ProductMark />
        <span className="grow text-14 font-semibold tracking-tight">SmartCoders</span>
        <SyntheticMark />
      </header>
      <main className="mx-auto grid w-full max-w-landing grow content-center items-center gap-x-16 gap-y-8 px-4 pt-4 pb-16 md:px-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="min-w-0 max-lg:mx-auto max-lg:w-full max-lg:max-w-dialog">
          <h1 className="max-w-[22ch] text-24 font-semibold tracking-tight text-balance">
            Every code with its evidence, every step on the record
          </h1>
          <p className="mt-3 max-w-measure text-14 text-pretty text-soft">
            A medical-coding workspace. Coders read the chart and code it at one desk, rules check
            each row as it is written, and supervisors audit against the same evidence.
          </p>
          <DeskSpecimen />
        </div>
        <section
          aria-labelledby="sign-in"
          className="w-full rounded-panel border border-line bg-paper p-6 max-lg:mx-auto max-lg:max-w-dialog"
        >
          <h2 id="sign-in" className="mb-4 text-16 font-semibold tracking-tight">
            Sign in
          </h2>
          <SignInForm
            nextPath={nextPath}
            demoAccounts={demoAccounts}
            takesRequests={takesRequests}
          />
        </section>
      </main>
    </div>
  )
}
