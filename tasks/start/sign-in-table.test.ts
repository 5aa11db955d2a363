import { expect, it } from 'vitest'
import { signInTable } from './sign-in-table'

it('lines up role, address and password', () => {
  expect(
    signInTable(
      [
        { role: 'coder', email: 'coder@demo.example' },
        { role: 'supervisor', email: 'supervisor@demo.example' },
      ],
      'demo-1',
    ),
  ).toEqual([
    'role         e-mail address            password',
    'coder        coder@demo.example        demo-1',
    'supervisor   supervisor@demo.example   demo-1',
  ])
})

it('is left out when there are no demo accounts', () => {
  expect(signInTable([], 'demo-1')).toEqual([])
})
