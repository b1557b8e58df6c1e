const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of address, ranks and posts that stand before a name, in small letters. */
export const titles = list(`
mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau signor señor senor don sheikh shaikh sheik shaykh
sayyid sayed syed seyyed hajj haji hajji imam mullah mulla maulana mawlana maulvi molvi mufti ayatollah allameh hojatoleslam akhund ustad
ustadh hakim sharif sherif mir mirza khwaja pir pasha bey agha effendi emir amir prince princess king queen sultan shah caliph emperor
pope cardinal archbishop bishop father fr rev reverend pastor patriarch metropolitan rabbi brother sister deacon saint st
president vice-president premier chancellor minister ministers secretary undersecretary secretary-general
deputy ambassador envoy consul senator congressman congresswoman representative rep sen governor gov mayor
councillor alderman mp judge justice magistrate attorney prosecutor advocate solicitor barrister lawyer
general gen lieutenant lt major maj colonel col captain capt sergeant sgt corporal cpl private pvt brigadier brig admiral adm commodore
marshal commander cmdr commandant warlord chief inspector superintendent constable officer detective sheriff lance-corporal
lieutenant-general lieutenant-colonel major-general brigadier-general vice-admiral rear-admiral airman specialist
chairman chairwoman chairperson director manager head leader spokesman spokeswoman spokesperson spokesmen representative
commissioner coordinator analyst researcher scholar expert economist historian journalist reporter correspondent editor writer author
photographer activist adviser advisor coach boss founder co-founder member militant terrorist jihadist preacher cleric singer actor
actress novelist poet physician doctor nurse teacher student engineer citizen coroner epidemiologist virologist scientist
president-elect ex-president aide colleague lawyer guerrilla rebel businessman businesswoman tycoon executive ceo dictator strongman
defendant suspect gunman bomber hostage survivor witness victim son daughter wife husband brother mother uncle cousin nephew
dubbed named called alias nicknamed veteran commanders generals presidents senators judges messrs
`)

/** Words that are part of a post between its noun and the name: `Foreign Minister of State Rahal`. */
export const postWords = list(`
foreign prime interior defence defense home finance justice health education oil energy trade transport labour labor agriculture
state under acting deputy vice assistant former late senior special chief first second third high lead principal permanent
attorney solicitor executive crown grand supreme staff field air sea rear petty warrant house majority minority opposition shadow
press security national middle east information environment culture affairs
`)

/** Verbs after which, and before which, a name stands: `Rahal said`, `said Rahal`. */
export const speechVerbs = list(`
said says say told tells added adds stated states announced announces declared declares reported reports confirmed confirms
denied denies claimed claims warned warns argued argues explained explains noted notes insisted insists wrote writes tweeted
replied replies recalled recalls asked asks urged urges called vowed pledged promised suggested believes believed thinks thought
acknowledged admitted admits described emphasised emphasized stressed remarked observed commented concluded testified
joked quipped boasted lamented complained responded
`)

/** Small words inside a name. */
export const particles = list(`
al el bin ben ibn bint bnt bt ould ag ap van von de der den del della di da das do dos du la le les los las lo ter ten zu zum
abd abu abou aboo umm um oum ud ur uz us ul ad ar as at an ash ath az y e i o vd af av st mac
`)
