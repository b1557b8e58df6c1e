/** Words of English that say whose word something is, for regular expressions. */
export const beforeSource = [
  'according to',
  'as reported by',
  'as stated by',
  'as confirmed by',
  'as estimated by',
  'reported by',
  'documented by',
  'recorded by',
  'estimated by',
  'published by',
  'released by',
  'compiled by',
  'collected by',
  'confirmed by',
  'announced by',
  'citing',
  'quoting',
  'as per',
  'in the words of',
  'data from',
  'figures from',
  'estimates from',
  'estimates by',
  'data by',
  'figures by',
] as const

/** Verbs of saying that need no more than their subject. */
export const sayingVerbs =
  'said says told tells added adds stated states reported reports announced announces confirmed confirms ' +
  'denied denies warned warns argued argues explained explains noted notes insisted insists estimated estimates revealed reveals ' +
  'concluded concludes emphasised emphasises emphasized emphasizes stressed stresses acknowledged acknowledges ' +
  'admitted admits indicated indicates suggested suggests believe believes believed testified wrote writes tweeted asserted ' +
  'asserts disclosed observed commented remarked replied documented documents recorded counted found finds'

/** Verbs that say something of what is said only before "that", a colon or a quotation. */
export const sayingVerbsWithThat =
  'claimed claims alleged alleges declared declares shows showed show pointed points agreed agrees mentioned mentions recalled recalls ' +
  'underlined underlines affirmed affirms accused puts put assessed assesses predicted predicts think thinks thought fear fears feared'

/** Heads of a noun phrase that stands for the source of a report, or for the report. */
export const sourceNouns =
  'study report paper survey analysis research investigation statement article document bulletin communique communiqué inquiry ' +
  'observatory ministry agency network commission committee council centre center institute organisation organization group ' +
  'department office union court army government newspaper magazine channel foundation association mission party movement ' +
  'embassy police bureau university authority administration author authors monitor watchdog'

/** How bodies make reports: after it, "the study" is theirs. */
export const makingVerbs =
  'prepared published released issued conducted produced compiled commissioned wrote presented carried launched'

/** Nouns in small letters that may be a source after "according to"; an "s" may follow. */
export const speakingNouns = `
  ${sourceNouns} official source agencie media authoritie resident witness witnesses eyewitness eyewitnesses activist doctor medic expert analyst
  observer data figure estimate record testimony testimonie account survivor relative spokesman spokeswoman spokesperson
  leader commander officer soldier diplomat lawyer prosecutor researcher journalist reporter historian letter diary memo
  countrie studie universitie poll census news press website post rebel fighter intelligence military minister
  prisoner detainee defector refugee villager farmer him her them
`
