/** The security office of the Vask Front and its people: known by their public roles, and invented like all of Orland. */
export const front = { name: 'Vask Front', arabic: 'جبهة فاسك' } as const

export const bureau = {
  name: 'Bureau of Inner Watch',
  acronym: 'BIW',
  nickname: 'Lantern Bureau',
  arabic: 'مكتب الحراسة الداخلية',
  head: { name: 'Edrin Vasgald', arabic: 'إدرين فاسغالد' },
  laterHead: { name: 'Ysolde Karnum', arabic: 'يسولد كارنوم' },
  sections: ['Roads Section', 'Prisons Section', 'Letters Section'],
} as const
