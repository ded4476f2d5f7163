const folderCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC'])
const networkCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'])

/** Why the server did not start, for the person at the terminal, or null where it is no matter of the machine. */
export function startFailure(error: unknown, port: number): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const code = String(error.code)
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Is Ankerplan running already? PORT chooses another.`
  }
  if (folderCodes.has(code)) return `The data folder cannot be used (DATA_DIR): ${error.message}`
  if (networkCodes.has(code)) return `The database cannot be reached (DATABASE_URL): ${error.message}`
  if (/^SQLITE_(NOTADB|CORRUPT|CANTOPEN|READONLY)/.test(code)) {
    return `The database file cannot be used: ${error.message}. Copies from before migrations are in the folder backups beside it.`
  }
  return null
}
