import { perCode } from './per-release'
import { billableBelow, codeTitled, titleOf } from './titles'

const bleeds = /\bwith (?:both )?(?:bleeding|hemorrhage)|\(hemorrhagic\)/
const ulcers = /^(acute|chronic)?.*\bulcer\b/i

/** What the title of a code of the digestive tract says of bleeding. */
export interface Bleeding {
  readonly bleeds: boolean
  /** The code for the same lesion with bleeding, undotted. */
  readonly twin?: string
}

/** Undefined for a code whose category does not tell lesions with bleeding from those without. */
export const bleedingOf = perCode((code, release): Bleeding | undefined => {
  const title = titleOf(code, release)
  if (bleeds.test(title)) return { bleeds: true }
  const category = code.slice(0, 3)
  const twin =
    titlesWithBleeding(title)
      .map((one) => codeTitled(category, one, release))
      .find((one) => one !== undefined) ?? ulcerTwin(title)
  return twin === undefined ? undefined : { bleeds: false, twin }

  // Ulcers fold chronic and unspecified into one code once they bleed or perforate.
  function ulcerTwin(lesion: string): string | undefined {
    if (!ulcers.test(lesion)) return undefined
    const complication = lesion.includes('with perforation') ? 'both hemorrhage' : 'with hemorrhage'
    const form = lesion.startsWith('Acute') ? 'Acute' : 'Chronic or unspecified'
    return billableBelow(category, release).find(
      (one) => one.title.startsWith(form) && one.title.includes(complication),
    )?.code
  }
})

function titlesWithBleeding(title: string): readonly string[] {
  return ['bleeding', 'hemorrhage']
    .filter((word) => title.includes(`without ${word}`))
    .map((word) => title.replace(new RegExp(`without ${word}(?: or perforation)?`), `with ${word}`))
}
