import { accessRequested } from '@/features/identity/contract/messages'
import { consume } from '@/server/jobs/definition'
import { notificationRequested } from './contract'
import { deliverNotification } from './service/deliver-notification'
import { tellAdmins } from './service/tell-admins'

export const notificationJobs = [
  consume('deliver-notification', notificationRequested, deliverNotification),
  consume('tell-admins', accessRequested, tellAdmins),
]
