import { statfs } from 'node:fs/promises'

/** PostgreSQL settings by name, as `postgres -c name=value` takes them. */
export type ServerSettings = Readonly<Record<string, string>>

/** Containers often have 64 MB of shared memory, too little for a parallel sort. */
const sharedMemoryWantedBytes = 512 * 1024 * 1024

/**
 * Loopback only, no Unix socket (its path would be too long in a deep checkout), durable, sized for
 * a laptop. Logs name errors without statements or row values, which may be clinical.
 */
export async function chooseServerSettings(extra: ServerSettings): Promise<ServerSettings> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    random_page_cost: '1.1',
    jit: 'off',
    dynamic_shared_memory_type: (await hasSharedMemory()) ? 'posix' : 'mmap',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...extra,
  }
}

/** Systems other than Linux do not keep shared memory in a file system of limited size. */
async function hasSharedMemory(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  try {
    const { bavail, bsize } = await statfs('/dev/shm')
    return bavail * bsize >= sharedMemoryWantedBytes
  } catch {
    return false
  }
}
