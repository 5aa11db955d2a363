import { excludes1Rule } from '../excludes1-rule'

/** No code stands beside one that an Excludes1 note of its section or chapter names. */
export const exc03 = excludes1Rule({
  id: 'EXC-03',
  title: 'No code stands beside one that an Excludes1 note of its section or chapter names',
  level: 'section',
})
