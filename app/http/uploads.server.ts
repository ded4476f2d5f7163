/** The files of a posted form under one name; an empty file input is sent as one file without name and bytes. */
export async function uploadsOf(
  form: FormData,
  name = 'file',
): Promise<{ fileName: string; bytes: Uint8Array }[]> {
  const files = form.getAll(name).filter((value): value is File => value instanceof File)
  const chosen = files.filter((file) => file.name !== '' || file.size > 0)
  return Promise.all(
    chosen.map(async (file) => ({
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
