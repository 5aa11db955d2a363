import type { PageVisit } from './page-visit'

const auditing: readonly PageVisit[] = [
  {
    route: '/audits',
    name: 'audits',
    as: 'supervisor',
    path: () => '/audits',
    shows: '1 to audit',
  },
  {
    route: '/audits',
    name: 'audits-returned',
    as: 'supervisor',
    path: () => '/audits?status=returned',
    shows: '1 to audit',
  },
  {
    route: '/audits',
    name: 'audits-empty',
    as: 'supervisor',
    empty: true,
    path: () => '/audits',
    shows: '0 to audit',
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-open',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-risk',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
    act: async (page) => {
      await page.getByText('Risk and quality', { exact: true }).click()
      await page.getByRole('radio', { name: 'Reference' }).waitFor()
    },
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-finding',
    as: 'supervisor',
    path: ({ openAuditId }) => `/audits/${openAuditId}`,
    shows: '0 of 2 judged',
    act: async (page) => {
      await page.keyboard.press('d')
      await page.getByRole('textbox', { name: 'Note' }).waitFor()
    },
  },
  {
    route: '/audits/[auditId]',
    name: 'audit-decided',
    as: 'supervisor',
    path: ({ decidedAuditId }) => `/audits/${decidedAuditId}`,
    shows: 'Hyperlipidemia is treated and not coded',
  },
]

const recording: readonly PageVisit[] = [
  {
    route: '/audit-log',
    name: 'audit-log',
    as: 'admin',
    path: () => '/audit-log',
    shows: 'Signed in',
  },
  {
    route: '/audit-log',
    name: 'audit-log-verified',
    as: 'admin',
    path: () => '/audit-log',
    shows: 'Signed in',
    act: async (page) => {
      await page.getByRole('button', { name: 'Verify now' }).click()
      await page.getByText('Chain intact').waitFor()
    },
  },
  {
    route: '/audit-log',
    name: 'audit-log-no-permission',
    as: 'coder',
    path: () => '/audit-log',
    shows: 'Your role does not include this page',
  },
  {
    route: '/code-sets',
    name: 'code-sets',
    as: 'admin',
    path: () => '/code-sets',
    shows: 'Operators load code sets',
  },
  {
    route: '/code-sets',
    name: 'code-sets-operator',
    as: 'admin',
    empty: true,
    path: () => '/code-sets',
    shows: 'Load official files',
  },
  {
    route: '/code-sets',
    name: 'code-sets-no-permission',
    as: 'manager',
    path: () => '/code-sets',
    shows: 'Your role does not include this page',
  },
]

/** The audits of charts, and what an admin looks into: the audit log and the code sets. */
export const auditingVisits: readonly PageVisit[] = [...auditing, ...recording]
