/** A name as a publisher without special letters writes it: `Kéthar` → `Kethar`, `Nørhelm` → `Norhelm`. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('’', "'")
}
