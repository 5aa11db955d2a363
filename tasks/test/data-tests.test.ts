import { expect, it } from 'vitest'
import { dataTests } from './data-tests'

it('names the pure tests that import what reads data', () => {
  const files = new Map([
    ['src/a.test.ts', "import { dataDirectory } from '@/testing/data-directory'"],
    ['src/testing/b.test.tsx', "import { newest } from './official-release'"],
    ['src/testing/synthea/c.test.ts', "import { dataDirectory } from '../data-directory'"],
    ['src/d.test.ts', "import { engineWorlds } from '@/testing/engine-worlds'"],
    ['src/e.db.test.ts', "import { dataDirectory } from '@/testing/data-directory'"],
    ['src/f.ts', "import { dataDirectory } from '@/testing/data-directory'"],
    ['src/g.test.ts', "import { smallBundle } from '@/testing/fhir-bundle'"],
  ])
  expect(dataTests(files)).toEqual([
    'src/a.test.ts',
    'src/testing/b.test.tsx',
    'src/testing/synthea/c.test.ts',
    'src/d.test.ts',
  ])
})
