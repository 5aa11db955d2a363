import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starterRelease } from '../../starter/starter-release'
import { buildReleaseView } from '../build-release-view'
import { chooseBuilt, type BuilderChoice } from './choose-built'
import { builderRoot, takeApart } from './take-apart'

const view = buildReleaseView(starterRelease)
const nodes = starterRelease.entries.filter(({ kind }) => kind === 'code')

describe('the codes below a node, taken apart', () => {
  it('are condition, side and 7th character', () => {
    const codes = takeApart(view, 'S525')
    expect(codes.find(({ code }) => code === 'S52.501A')).toMatchObject({
      detail: 'Unspecified fracture of the lower end of radius',
      side: 'right',
      seventh: 'A',
      meaning: 'initial encounter for closed fracture',
    })
  })

  it('hold an X in each place between the stem and its 7th character', () => {
    expect(takeApart(view, 'W19').map(({ code }) => code)).toContain('W19.XXXA')
  })

  it('have no side where no other has one', () => {
    expect(takeApart(view, 'I10')).toMatchObject([{ code: 'I10', side: null, seventh: null }])
  })

  it('offer for a billable code those beside it', () => {
    const entry = view.find('S52501A')
    expect(entry && builderRoot(view, entry).code.length).toBeLessThan(6)
    const header = view.find('S525')
    expect(header && builderRoot(view, header)).toBe(header)
  })

  it('are billable codes of the release, whatever is chosen', () => {
    const picks = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.constantFrom(...nodes),
        picks,
        ({ code: root }, [first = 0, second = 0, third = 0]) => {
          const codes = takeApart(view, root)
          const pick = <T>(options: readonly T[], at: number) =>
            options[at % Math.max(1, options.length)]
          const choice: BuilderChoice = { detail: pick(chooseBuilt(codes, {}).details, first) }
          const side = pick(chooseBuilt(codes, choice).sides, second)
          const withSide = { ...choice, side }
          const seventh = pick(chooseBuilt(codes, withSide).sevenths, third)?.character
          const built = chooseBuilt(codes, { ...withSide, seventh }).code
          expect(built !== undefined).toBe(codes.length > 0)
          const code = built?.code.replace('.', '') ?? ''
          if (!built) return
          expect(view.find(code)?.billable).toBe(true)
          expect(code.startsWith(root.slice(0, 3))).toBe(true)
          if (built.seventh !== null) expect(code).toMatch(/^.{6}[0-9A-Z]$/)
        },
      ),
      { numRuns: 400 },
    )
  })
})
