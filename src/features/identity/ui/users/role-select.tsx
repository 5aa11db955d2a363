import { roles, roleSchema, type Role } from '@/core/actor'
import { roleWord } from '@/ui/role-word'
import { Select } from '@/ui/select'

interface RoleSelectProps {
  readonly role: Role
  readonly error?: string | undefined
  readonly onChange: (role: Role) => void
}

const options = roles.map((role) => ({ value: role, label: roleWord[role] }))

export function RoleSelect({ role, error, onChange }: RoleSelectProps) {
  return (
    <Select
      label="Role"
      hint={roleHints[role]}
      options={options}
      value={role}
      error={error}
      onChange={(event) => onChange(roleSchema.parse(event.target.value))}
    />
  )
}

const roleHints: Readonly<Record<Role, string>> = {
  coder: 'Codes the charts assigned to them.',
  supervisor: 'Audits submitted charts and gives feedback.',
  manager: 'Imports and assigns charts, and sees every one.',
  admin: 'Manages users and reads the audit log. Sees no chart.',
  provider: 'Writes and sees their own encounters.',
  biller: 'Works on the organization’s encounters.',
}
