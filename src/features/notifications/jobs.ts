import { consume } from '@/server/jobs/definition'
import { notificationRequested } from './contract'
import { deliverNotification } from './service/deliver-notification'

export const notificationJobs = [
  consume('deliver-notification', notificationRequested, deliverNotification),
]
