import type { PageVisit } from './page-visit'

/** The catalogue of rules and what stands at one of them. */
export const ruleVisits: readonly PageVisit[] = [
  { route: '/rules', name: 'rules', as: 'coder', path: () => '/rules', shows: '140 rules' },
  {
    route: '/rules',
    name: 'rules-filtered',
    as: 'manager',
    path: () => '/rules?group=POA&sort=ever',
    shows: 'POA-05',
  },
  {
    route: '/rules',
    name: 'rules-no-match',
    as: 'supervisor',
    path: () => '/rules?group=POA&severity=INFO',
    shows: 'No rule matches these filters',
  },
  {
    route: '/rules',
    name: 'rules-no-permission',
    as: 'biller',
    path: () => '/rules',
    shows: 'Your role does not include this page',
  },
  {
    route: '/rules/[ruleId]',
    name: 'rule',
    as: 'coder',
    path: () => '/rules/CMB-01',
    shows: 'By a documented rationale',
  },
  {
    route: '/rules/[ruleId]',
    name: 'rule-convention',
    as: 'admin',
    path: () => '/rules/EXC-05',
    shows: 'A convention without findings of its own',
  },
  {
    route: '/rules/[ruleId]',
    name: 'rule-not-found',
    as: 'coder',
    path: () => '/rules/XYZ-99',
    shows: 'There is no rule XYZ-99',
  },
]
