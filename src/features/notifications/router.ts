import { mutation, query, router } from '@/server/trpc'
import { listNotificationsInput, markNotificationsReadInput } from './contract'
import { listNotifications } from './service/list-notifications'
import { markNotificationsRead } from './service/mark-notifications-read'

export const notificationsRouter = router({
  list: query(listNotificationsInput, listNotifications),
  markRead: mutation(markNotificationsReadInput, markNotificationsRead),
})
