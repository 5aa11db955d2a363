import { excludes1Rule } from '../excludes1-rule'

/** No code stands beside one that an Excludes1 note of its category or subcategory names. */
export const exc02 = excludes1Rule({
  id: 'EXC-02',
  title: 'No code stands beside one that an Excludes1 note of its category or subcategory names',
  level: 'header',
  covers: ['EXC-03'],
})
