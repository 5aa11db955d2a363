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
  ...siteRuleVisits(),
]

function siteRuleVisits(): PageVisit[] {
  return [
    {
      route: '/rules/site',
      name: 'site-rules',
      as: 'manager',
      path: () => '/rules/site',
      shows: 'Obesity is reported with its body mass index',
    },
    {
      route: '/rules/site',
      name: 'site-rules-empty',
      as: 'manager',
      empty: true,
      path: () => '/rules/site',
      shows: 'No site rules yet',
    },
    {
      route: '/rules/site',
      name: 'site-rules-no-permission',
      as: 'biller',
      path: () => '/rules/site',
      shows: 'Your role does not include this page',
    },
    {
      route: '/rules/site/new',
      name: 'site-rule-new',
      as: 'manager',
      path: () => '/rules/site/new',
      shows: 'Fires when',
    },
    {
      route: '/rules/site/new',
      name: 'site-rule-refused',
      as: 'manager',
      path: () => '/rules/site/new',
      shows: 'Fires when',
      act: async (page) => {
        await page.getByRole('button', { name: 'Save as a draft' }).click()
        await page.getByText('The rule was not saved').waitFor()
      },
    },
    {
      route: '/rules/site/[number]',
      name: 'site-rule-draft',
      as: 'manager',
      path: ({ draftRule }) => `/rules/site/${draftRule}`,
      shows: 'Not tested since it was last changed.',
    },
    {
      route: '/rules/site/[number]',
      name: 'site-rule-turning-on',
      as: 'manager',
      path: ({ draftRule }) => `/rules/site/${draftRule}`,
      shows: 'Not tested since it was last changed.',
      act: async (page) => {
        await page.getByRole('button', { name: 'Turn on' }).click()
        await page.getByRole('button', { name: 'Turn on without a test' }).waitFor()
      },
    },
    {
      route: '/rules/site/[number]',
      name: 'site-rule-active',
      as: 'admin',
      path: ({ activeRule }) => `/rules/site/${activeRule}`,
      shows: 'Payer agreement, annex 4',
    },
    {
      route: '/rules/site/[number]',
      name: 'site-rule-not-found',
      as: 'manager',
      path: () => '/rules/site/999',
      shows: 'There is no such site rule',
    },
  ]
}
