import type { Page } from '@playwright/test'

/** Waits until a look is painted whole: in its midst, text has one look's colour and its ground another's. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
    const ending = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        )
    // The end of one may begin another.
    for (let motions = ending(); motions.length > 0; motions = ending()) {
      await Promise.allSettled(motions.map(({ finished }) => finished))
      await frame()
    }
  })
}
