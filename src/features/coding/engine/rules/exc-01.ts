import { excludes1Rule } from '../excludes1-rule'

/** No code stands beside one that an Excludes1 note at the code itself names. */
export const exc01 = excludes1Rule({
  id: 'EXC-01',
  title: 'No code stands beside one that an Excludes1 note at either of them names',
  level: 'own',
  covers: ['EXC-02', 'EXC-03'],
})
