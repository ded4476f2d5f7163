export const documents = {
  pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
  page: 'Side',
  of: 'af',
}
