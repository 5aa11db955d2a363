import type { FrameSection } from './frame-section'

/** Whether the page at `pathname` belongs to the section. */
export function isCurrent(pathname: string, { href, covers = [] }: FrameSection): boolean {
  return [href, ...covers].some((base) => pathname === base || pathname.startsWith(`${base}/`))
}
