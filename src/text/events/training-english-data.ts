/** Sentences written for training, by style; `types|sentence`, `none` where no event of our types is reported to have happened. */
export const englishTraining = {
  news: `
bombing|A car packed with explosives blew up outside a police station in Mogadishu on Saturday, killing at least nine people.
bombing|Four soldiers died when their vehicle hit a roadside bomb near the border with Niger, the army said.
bombing|A suicide bomber wearing a vest detonated himself among worshippers leaving Friday prayers.
bombing|Two farmers were killed and a third lost his leg after a landmine exploded in their field.
bombing|Twin blasts ripped through a crowded bus terminal during the morning rush hour, wounding dozens.
bombing|An improvised explosive device went off as a convoy of the electoral commission passed, police said.
bombing|At least 31 people were killed when a truck bomb tore through the hotel's front gate.
bombing|A parcel bomb injured a postal worker in the capital on Tuesday morning.
bombing|The death toll from Thursday's suicide bombing at a recruitment centre has risen to 43.
bombing|Explosives planted under a bridge cut the only road to the mining town overnight.
air_strike|Fighter jets bombed a fuel depot on the outskirts of the city before dawn, residents said.
air_strike|A drone strike killed two senior commanders as they drove through the desert, officials said.
air_strike|At least seventeen civilians, among them five children, died when an air strike hit a wedding tent.
air_strike|Military helicopters fired on a column of pickup trucks fleeing the town.
air_strike|Warplanes carried out more than twenty sorties against rebel positions in the mountains on Sunday.
air_strike|The coalition said its aircraft had struck a weapons store belonging to the insurgents.
air_strike|Barrel bombs dropped from a helicopter destroyed a bakery in the northern suburb.
air_strike|An unmanned aircraft dropped two munitions on a village market, killing eleven.
shelling|Artillery fire hit a residential district of the port city, leaving three people dead.
shelling|Militants fired six rockets at the international airport late on Monday, damaging a runway.
shelling|Mortar rounds landed near a school in the eastern suburb, wounding four pupils.
shelling|The navy shelled positions along the coast for a second straight day.
shelling|A ballistic missile launched from across the border slammed into an apartment block at night.
shelling|Government tanks and howitzers pounded the besieged quarter, activists said.
shelling|Rockets fired from the hills struck a military base hosting foreign troops; no casualties were reported.
armed_clash|Fierce clashes broke out between the army and rebel fighters near the dam on Wednesday.
armed_clash|Eleven insurgents and two soldiers were killed in a gun battle that lasted several hours.
armed_clash|Fighting between rival militias has entered its third day in the western part of the capital.
armed_clash|Troops repelled a rebel assault on the garrison after an exchange of fire that lasted until dawn.
armed_clash|Herders and farmers fought with guns and machetes over grazing land, leaving 22 dead on both sides.
armed_clash|Security forces traded fire with gunmen holed up in a compound in the city centre.
armed_clash|Heavy fighting erupted again around the airport despite calls for calm.
armed_clash|Border guards of the two countries exchanged fire across the river, each blaming the other.
armed_clash|A skirmish between soldiers and guerrillas in the jungle left five rebels dead.
attack|Gunmen on motorcycles attacked three villages in the north-west, shooting people as they fled.
attack|Armed men stormed a hotel popular with foreigners and opened fire in the lobby.
attack|Suspected jihadists ambushed a military convoy in the tri-border region, killing 14 soldiers.
attack|A man armed with a knife stabbed four people at a train station before being overpowered.
attack|Masked gunmen burst into a church and sprayed the congregation with bullets.
attack|A driver ploughed a van into a crowd of pedestrians on the waterfront, killing six.
attack|Militiamen raided a displacement camp overnight and killed at least thirty people with machetes.
attack|Three aid workers were shot dead when their vehicle came under attack on the road to the capital.
attack|Unknown assailants threw grenades into a bar in the lakeside town.
attack|Fighters attacked an army outpost at dawn and killed the soldiers guarding it.
attack|A sniper wounded a policeman at a checkpoint in the old city.
attack|Bandits opened fire on a passenger bus, killing the driver and two traders.
assassination|The deputy governor was assassinated outside his home by two men on a motorbike.
assassination|A prominent newspaper editor was gunned down as he left his office on Monday evening.
assassination|Unidentified gunmen shot dead a tribal elder who had led mediation efforts.
assassination|The intelligence chief survived an assassination attempt when a bomb attached to his car went off.
assassination|A candidate for mayor was murdered by hitmen days before the vote.
assassination|A senior judge was killed by a sniper in front of the courthouse, in what police called a targeted killing.
execution|Militants beheaded four villagers whom they accused of spying for the army.
execution|Authorities hanged two men convicted of murder at dawn on Thursday.
execution|Rebels executed a dozen captured soldiers by firing squad, according to survivors.
execution|The bodies of nine men, bound and shot in the back of the head, were found in a ditch.
execution|The group published pictures of its men shooting prisoners who were kneeling beside a trench.
execution|Three people accused of sorcery were stoned to death by order of the militants' court.
sexual_violence|Soldiers raped at least thirty women during a three-day operation in the district, a rights group said.
sexual_violence|Girls as young as twelve were forced to marry fighters after the town was overrun.
sexual_violence|Survivors described gang rape by militiamen at a checkpoint outside the camp.
sexual_violence|A former captive testified that she had been sold four times as a sex slave.
torture_or_abuse|Detainees were beaten with cables and given electric shocks, former prisoners said.
torture_or_abuse|Police beat a journalist with batons as she filmed the scene.
torture_or_abuse|A man died in custody after being tortured by intelligence officers, his family said.
torture_or_abuse|Guards starved and humiliated inmates at the military prison for months.
torture_or_abuse|The militants publicly flogged five young men for smoking.
kidnapping|Gunmen abducted more than eighty pupils from a boarding school on Friday night.
kidnapping|Two foreign engineers were kidnapped at a construction site near the oilfield.
kidnapping|Pirates seized a cargo vessel and took its crew of fifteen hostage.
kidnapping|A freelance reporter has been missing since armed men dragged him from his car last week.
kidnapping|The kidnappers demanded a ransom of half a million dollars for the doctor's release.
arrest|Police arrested twelve people suspected of links to the bombing.
arrest|Security forces detained a former minister at the airport as he tried to leave the country.
arrest|Counter-terrorism officers rounded up twenty-seven suspects in overnight raids across four cities.
arrest|The opposition leader was taken into custody after a rally on Sunday.
arrest|Soldiers detained scores of young men during house-to-house searches.
arrest|Counter-terrorism police broke up a cell of seven men on Tuesday, the interior ministry said.
arrest|The interior ministry said it had dismantled an extremist cell that numbered nine people in the port city.
looting_or_destruction|Armed men looted warehouses of the food programme and set fire to what they could not carry.
looting_or_destruction|Settlers torched olive groves and smashed the windows of houses in the village.
looting_or_destruction|Bulldozers demolished the family home of the suspect early on Wednesday.
looting_or_destruction|Cattle raiders made off with more than 400 cows.
looting_or_destruction|Militants burnt down a clinic and stole its medicines.
looting_or_destruction|Fighters smashed centuries-old tombs with pickaxes, calling them idolatrous.
displacement|More than 60,000 people have fled the fighting since Monday, the UN refugee agency said.
displacement|Thousands of families left their homes as the front line moved closer.
displacement|Residents were evacuated from three border villages because of the fighting.
displacement|Some 2,300 refugees crossed the river into the neighbouring country overnight.
displacement|Militiamen expelled members of the minority from the valley.
territorial_change|Rebels captured the provincial capital after a two-week offensive.
territorial_change|Government forces retook the border crossing on Thursday, state television said.
territorial_change|The town fell to the insurgents with hardly a shot fired.
territorial_change|The army said it had regained full control of the highway between the two cities.
territorial_change|Insurgents overran a base and three nearby villages over the weekend.
territorial_change|Troops have encircled the city and cut its last supply route.
territorial_change|Separatist fighters seized the town hall and raised their flag over it.
territorial_change|The militia withdrew from the last district it held in the capital, leaving it to the police.
deployment|The government sent 1,500 additional troops to the border region on Friday.
deployment|A convoy of armoured vehicles crossed into the country carrying ammunition and fuel.
deployment|Peacekeepers deployed to the disputed town after weeks of tension.
deployment|The last foreign soldiers left the base and handed it to the national army.
deployment|Two destroyers and a submarine entered the strait on Tuesday, the navy said.
deployment|The army has set up new checkpoints on every road into the valley.
defection|A colonel and forty of his men defected to the rebels, bringing two tanks with them.
defection|More than 200 insurgents laid down their arms and surrendered to the authorities this week.
defection|Dozens of soldiers deserted their posts and fled across the frontier.
defection|The finance minister announced his defection from the government in a video from abroad.
protest|Tens of thousands of people marched through the capital demanding the president's resignation.
protest|Police fired tear gas to disperse protesters who had blocked the main highway with burning tyres.
protest|Teachers went on strike over unpaid wages in the southern provinces.
protest|Rioters clashed with police for a third night after the death of a teenager in custody.
protest|Hundreds held a sit-in outside parliament against the new security law.
ceasefire_or_negotiation|The two sides agreed to a seventy-two-hour ceasefire starting at midnight.
ceasefire_or_negotiation|Delegates from the government and the rebels met in Nairobi for a new round of talks.
ceasefire_or_negotiation|The warring parties exchanged more than a hundred prisoners under a deal brokered by the Red Cross.
ceasefire_or_negotiation|A peace agreement was signed in the presence of six heads of state.
ceasefire_or_negotiation|Mediators said the rebels had accepted a truce around the besieged town.
ceasefire_or_negotiation|Envoys held indirect talks about a withdrawal of forces from the front.
statement|The group claimed responsibility for the attack in a message on its website.
statement+bombing|No one immediately claimed responsibility for the blast, which killed six people.
statement|The rebels denied any role in the killing of the governor.
statement|The militia threatened to strike foreign embassies if the sanctions were not lifted.
statement|In a video, a dozen hooded men pledged allegiance to the movement's new leader.
statement|The commander vowed to avenge the death of his brother.
statement+attack|Islamist militants said they had carried out Monday's attack on the naval base.
bombing+attack|After a car bomb went off at the gate, gunmen stormed the ministry and shot employees.
arrest+protest|Police detained more than 300 demonstrators at rallies in eleven cities.
air_strike+displacement|Air raids on the town drove thousands of people from their homes.
armed_clash+displacement|Clashes between the militias forced hundreds of families to flee.
kidnapping+attack|Gunmen attacked a village, killed four men and abducted seven women.
armed_clash+territorial_change|After three days of fighting the army captured the strategic hill.
shelling+air_strike|Jets and artillery pounded the northern quarters of the city throughout the night.
looting_or_destruction+attack|Raiders killed ten villagers, burnt houses and drove off the cattle.
kidnapping+attack|Insurgents stormed a college near the lake, shot two guards and took away eleven students.
attack+kidnapping|Bandits raided the market town, leaving nine dead and abducting at least twenty people.
attack+looting_or_destruction|The assailants shot six people and set fire to forty houses.
arrest+attack|Three soldiers were shot dead at a checkpoint, and police arrested two men over the killing.
bombing+armed_clash|A mine exploded under an army lorry, and a gun battle followed in which five soldiers fell.
kidnapping+execution|The hostages, seized in March, were beheaded after the deadline passed.
none|The striker scored twice as the home team beat its rivals in a fierce battle for promotion.
none|Shares in the company plunged after an attack on its business model by a short seller.
none|A winter storm battered the coast, cutting power to thousands of homes.
none|The minister came under fire in parliament for the slow pace of reform.
none|A fire caused by an electrical fault destroyed a furniture factory; nobody was hurt.
none|Nine people died when a bus collided with a truck on the mountain road.
none|A gas leak caused an explosion in a block of flats, officials said, ruling out foul play.
none|Police said on Friday that they had foiled a plot to bomb a shopping centre.
none|Engineers defused a bomb found near the railway line before it could go off.
none|The army may launch an offensive in the spring, analysts say.
none|Residents fear that the ceasefire will not hold.
none|The president urged all parties to return to the negotiating table.
none|The secretary-general condemned the bombing and offered his condolences to the families.
none|Hundreds attended a service to mark the tenth anniversary of the massacre.
none|The court sentenced three men to life in prison for their part in the 2015 attacks.
none|Parliament will vote next week on whether to extend the state of emergency.
none|The government has allocated money to rebuild schools damaged in the war.
none|Doctors warned of a cholera outbreak in the camps.
none|The union called off a strike planned for Monday.
none|Voters went to the polls on Sunday in the country's first free election in decades.
none|The film tells the story of a sniper who deserts his unit.
none|Troops took part in a joint exercise with live fire near the coast.
none|The Red Cross delivered food and blankets to families in the valley.
none|Analysts say the group is short of money and recruits.
none|The air force received six new helicopters, which will be used for rescue flights.
none|No attack was reported in the city on election day.
none|The rebels did not attack the town, contrary to earlier reports, the governor said.
none|A heart attack killed the veteran singer at the age of 71.
none|The bank said hackers had attacked its servers over the weekend.
none|Oil prices rose on fears of a wider conflict.
none|The talks that were due to begin on Monday have been postponed indefinitely.
none|The central bank fought inflation by raising rates for the sixth time.
none|The actor shot his latest film in the old port.
none|Ministers clashed over the budget at a heated meeting.
none|Ranchers lost hundreds of cattle to the drought.
none|The officer, who has served for twenty years, commands a battalion of 600 men.
`,
  headline: `
bombing|Suicide blast kills 18 at army camp
bombing|Car bomb rocks capital, dozens feared dead
bombing|Landmine kills three children in the east
bombing|Bus hit by roadside bomb; 7 dead
air_strike|Drone strike kills rebel commander
air_strike|Air raids hit hospital in besieged town
air_strike|Jets pound militant hideouts in border hills
shelling|Rocket fire hits port city, two wounded
shelling|Mortars land near presidential palace
armed_clash|Soldiers, rebels clash near gold mine
armed_clash|20 dead as rival gangs battle for control of slum
armed_clash|Heavy fighting reported on northern front
attack|Gunmen kill 11 in attack on village
attack|Militants storm prison, free inmates
attack|Convoy ambushed, eight soldiers dead
attack|Knife attacker wounds three at market
assassination|Radio host shot dead outside studio
assassination|Gunmen assassinate mayor of border town
execution|Militants behead two farmers
execution|Rights group: army executed 20 civilians
kidnapping|Priest kidnapped in northern state
kidnapping|Gunmen seize 40 bus passengers
arrest|Police arrest 15 in anti-terror raids
arrest|Ex-general held over coup plot
arrest|Police dismantle extremist cell, seize rifles
looting_or_destruction|Rebels burn villages, loot clinic
displacement|Fighting uproots 30,000 in a week
displacement|Thousands flee as rebels near city
territorial_change|Rebels take key town
territorial_change|Army recaptures airport from militia
deployment|Neighbour sends tanks to frontier
deployment|Foreign troops leave northern base
defection|Rebel commander surrenders with 60 fighters
protest|Protesters torch ruling party office
protest|Thousands rally against war
ceasefire_or_negotiation|Truce agreed after Doha talks
ceasefire_or_negotiation|Government, rebels swap prisoners
statement|Group claims deadly mall attack
statement|Militia threatens oil facilities
torture_or_abuse|Prisoners beaten, starved in secret jails: report
sexual_violence|UN: scores of women raped by soldiers
none|Five things to know about the conflict
none|Bombers beat Lions in overtime thriller
none|Explosive growth for battery maker
none|Army opens recruitment drive
none|Opinion: how to end the war
none|Storm kills 12 on island
none|Minister under fire over remarks
none|Truck crash kills 20
none|Champions hit rivals for six
none|Court jails bomber for life
none|UN warns of famine
none|Bomb plot foiled, police say
none|Attack on pay deal draws union anger
none|Prices explode as harvest fails
`,
  report: `
bombing|During the reporting period, 46 incidents involving improvised explosive devices were recorded, causing 112 civilian casualties.
bombing|On 14 March, a magnetic device attached to a civilian vehicle exploded in the third district, killing one and injuring two.
bombing|A vehicle-borne improvised explosive device was driven into the outer wall of the compound at approximately 0640 hours.
bombing|Unexploded ordnance detonated while children were playing with it, killing two boys.
bombing|The mission verified the killing of fourteen civilians by anti-personnel mines between April and June.
air_strike|On 3 February, two airstrikes hit a market in the district, killing 16 civilians, including seven women.
air_strike|The Commission found that government aircraft dropped at least four unguided bombs on the camp for displaced persons.
air_strike|Between January and March, 212 strikes by remotely piloted aircraft were documented in the three regions.
air_strike|Helicopter gunships attacked the hospital on three occasions, rendering it out of service.
shelling|Indirect fire accounted for 61 per cent of the civilian casualties documented this month.
shelling|On 9 May, eleven mortar bombs impacted in and around the camp, killing a woman and her two children.
shelling|Both parties continued to shell populated areas with unguided rockets.
armed_clash|On 21 June, forces of the two factions exchanged heavy and light weapons fire in the Al-Salam neighbourhood.
armed_clash|Hostilities between the national army and the armed opposition resumed in the county in late August.
armed_clash|Inter-communal fighting over water points left at least 38 people dead in the quarter.
armed_clash|An engagement between a patrol and an unidentified armed group resulted in the deaths of two peacekeepers.
attack|Armed elements attacked a site for displaced persons, killing 22 civilians and wounding 31.
attack|The mission recorded 17 attacks against humanitarian personnel, including nine armed robberies and two shootings.
attack|On the night of 5 October, some sixty armed men entered the village and shot at residents indiscriminately.
attack|A patrol of the mission was ambushed near Ansongo by unidentified armed individuals.
assassination|Twelve targeted killings of community leaders were documented in the province in the first quarter.
assassination|On 11 July, a district prosecutor was shot and killed by two armed men in front of his house.
assassination|Four former members of the security forces were killed in separate assassinations by unknown perpetrators.
execution|Investigators established that soldiers summarily executed at least 34 men after separating them from women and children.
execution|The armed group carried out public executions of three persons accused of collaboration.
execution|Fighters shot the wounded soldiers who had surrendered, in violation of international humanitarian law.
execution|In 2019 the authorities put to death 37 persons, most of them for drug offences.
sexual_violence|The monitoring team verified 92 cases of conflict-related sexual violence, including rape and forced marriage.
sexual_violence|Women held in the compound were repeatedly raped by guards, nine former detainees told the Commission.
sexual_violence|Fighters bought and sold captured women and girls in what they called slave markets.
torture_or_abuse|Former detainees described beatings, suspension from the ceiling and mock executions in the facility.
torture_or_abuse|At least eleven persons died in custody as a result of torture or denial of medical care.
torture_or_abuse|Prisoners were kept in stress positions for hours and denied food and water.
torture_or_abuse|The religious police lashed shopkeepers who opened during prayers.
kidnapping|The team documented the abduction of 64 children, 41 of them girls, by the armed group.
kidnapping|On 2 December, six local staff of a non-governmental organization were taken hostage on the road to Djibo.
kidnapping|Enforced disappearances of suspected opponents continued; the fate of at least 215 persons remains unknown.
arrest|State agents arbitrarily arrested and detained 119 persons, including 23 journalists.
arrest|Mass arrests followed the attempted coup: more than 1,600 officers were placed in detention.
arrest|Armed police detained the lawyer without a warrant on 17 January and held him incommunicado for nine days.
looting_or_destruction|Satellite imagery shows that at least 270 structures in the village were burnt between 8 and 12 November.
looting_or_destruction|Armed elements looted the premises of three international organizations, taking vehicles and communication equipment.
looting_or_destruction|Crops were destroyed and wells poisoned in fourteen villages of the sub-prefecture.
looting_or_destruction|The authorities confiscated the houses and farmland of persons accused of supporting the opposition.
displacement|As of 30 April, 412,000 persons had been newly displaced by the violence.
displacement|The hostilities triggered the displacement of 9,600 households towards the provincial capital.
displacement|Authorities forcibly transferred the inhabitants of seven villages to a camp near the airport.
displacement|Around 3,400 refugees arrived at the transit centre between Monday and Wednesday.
territorial_change|By mid-July the armed group had taken control of four of the six districts of the province.
territorial_change|Government forces lost the last of their bases in the east on 28 August.
territorial_change|Since September the town has been under siege, and no convoy has entered it.
territorial_change|The front line moved some eleven kilometres to the south during the month.
deployment|The mission established two temporary operating bases in response to the deteriorating situation.
deployment|In the reporting period the force reinforced its presence along the border with an additional battalion.
deployment|The withdrawal of the contingent was completed on 31 December.
deployment|Satellite images show newly dug trenches and berms along the northern edge of the city.
defection|Approximately 740 former combatants surrendered to the authorities and entered the reintegration programme.
defection|At least three battalion commanders left the national army and joined the opposition in May.
protest|The Office recorded 126 demonstrations, of which 14 were dispersed with live ammunition.
protest|On 25 October, protesters barricaded roads in the capital and called for the return of civilian rule.
ceasefire_or_negotiation|On 6 May, the parties signed a cessation of hostilities agreement covering three regions.
ceasefire_or_negotiation|Local committees negotiated a truce that allowed the road to reopen.
ceasefire_or_negotiation|My Special Envoy convened a second round of consultations with both delegations in Geneva.
ceasefire_or_negotiation|In total, 887 detainees were released in an exchange facilitated by the ICRC.
statement|The armed group issued a communiqué in which it claimed the attack on the convoy.
statement|The spokesperson of the armed forces denied that any strike had taken place in the area.
statement|In a recorded message the leader called on followers to attack elections and those who organise them.
attack+kidnapping|Armed men attacked two minibuses, killed one passenger and abducted nine.
execution+torture_or_abuse|Eight of the detainees were tortured before being executed.
arrest+torture_or_abuse|He was arrested at a checkpoint, accused of spying and beaten for several days.
attack+looting_or_destruction|Assailants killed five persons, wounded three and looted the health centre.
armed_clash+shelling|Clashes with heavy artillery continued in the northern districts throughout the month.
displacement+shelling|Shelling of the camp forced its 12,000 residents to move for the third time.
none|The security situation remained calm but unpredictable in the western sector.
none|The mandate of the mission is to protect civilians and monitor human rights.
none|The report covers developments from 1 January to 31 March and is based on interviews with 240 persons.
none|I urge all parties to refrain from the use of explosive weapons in populated areas.
none|Insecurity continued to impede humanitarian access in six of the nine provinces.
none|The Office was unable to verify allegations that a helicopter had attacked the village.
none|Mine clearance teams destroyed 1,240 items of unexploded ordnance and released land to communities.
none|The Government adopted a national action plan on the prevention of sexual violence.
none|The Panel notes that the group finances itself through the taxation of charcoal exports.
none|International humanitarian law prohibits the taking of hostages.
none|There were no reports of arrests during the month.
none|A total of 36 police officers, including 12 women, completed the training on crowd control.
none|The group is estimated to have between 800 and 1,200 fighters organised in three brigades.
none|Should the talks fail, a return to large-scale fighting is likely.
none|The cluster provided emergency shelter to 14,300 households.
none|Funding for the humanitarian response plan stands at 34 per cent.
none|The penal code punishes kidnapping with ten to twenty years of imprisonment.
none|The suspects are on trial before a military court and have pleaded not guilty.
none|Interviewees said they were afraid of being arrested if they returned.
none|The bureau is divided into departments for prisons, investigations and security.
none|An attempt to attack the checkpoint was prevented when the device failed to explode.
none|The Special Rapporteur expressed concern about plans to demolish houses in the valley.
none|The armed group levies a tax on every truck that passes its checkpoints.
none|Elections were held on schedule in all but two constituencies.
none|Nationwide, 4.7 million people are in need of assistance.
none|The committee met twice to review its rules of procedure.
`,
  statement: `
bombing+statement|Our heroes detonated an explosive device on a patrol of the enemy army near the bridge, killing and wounding those aboard.
bombing|With the grace of God, a martyrdom seeker drove his explosive-laden car into a gathering of the soldiers.
bombing|The mujahideen blew up a vehicle of the police with a sticky bomb, destroying it and killing two of them.
attack|Soldiers of the state attacked a barracks of the apostates with machine guns and killed five of them.
attack|Fighters from our eastern command ambushed a supply column and destroyed three trucks.
attack|A special unit carried out a raid on the enemy outpost last night and returned safely to base.
attack|Our snipers hit two soldiers at the edge of the village this morning.
shelling|The artillery battalion targeted the headquarters of the mercenaries with a salvo of Grad rockets.
shelling|Our forces fired three missiles at the occupier's airbase, and the hits were accurate.
armed_clash|Our fighters repelled an attempt by the regime's troops to advance on the axis and inflicted heavy losses on them.
armed_clash|Clashes took place between our comrades and the army in the gorge, in which nine soldiers were killed.
assassination|A security detachment of the mujahideen killed a spy of the intelligence service with silenced pistols.
assassination|Our men liquidated a judge of the infidel court in front of his house.
execution|The soldiers captured an agent of the government, questioned him and then slaughtered him.
execution|God's judgement was carried out on two spies, who were shot in the public square.
kidnapping|The brigades captured a collaborator and took him to an unknown place.
arrest|Our security forces arrested a cell that was preparing operations in the liberated areas.
arrest|Units of the interior ministry apprehended four wanted persons in the Corniche area.
air_strike|Our drones struck an ammunition depot deep inside enemy territory and set it ablaze.
air_strike|The air force carried out three precision strikes on terrorist hideouts in the Hamrin mountains.
territorial_change|Our forces liberated four villages and raised the flag over the silo.
territorial_change|The mujahideen took control of the barracks after its garrison ran away.
looting_or_destruction|They burnt the farms of our people and stole their sheep.
looting_or_destruction|The lions of the caliphate burned two houses belonging to members of the militia.
defection|Eleven soldiers left the ranks of the regime today and joined us with their weapons.
deployment|Our units completed their redeployment to the new defensive line this morning.
deployment|The ministry sent the ninth brigade to strengthen the security of the province.
ceasefire_or_negotiation|Our delegation met the mediators in Cairo and handed over our reply to the proposal.
ceasefire_or_negotiation|We have agreed to a unilateral ceasefire of thirty days beginning on Friday.
statement|We claim full responsibility for the operation against the headquarters of the gendarmerie.
statement|We warn the companies of the occupier that they are legitimate targets.
statement|We swear allegiance to the emir, to listen and obey in hardship and in ease.
statement|The movement has nothing to do with the explosion in the market and denies the accusations.
statement|We call upon every free fighter to take up arms against the invaders.
statement|The brigades announce their responsibility for the shelling of the settlement.
protest|Our people came out in their thousands in all the squares to reject the agreement.
displacement|The occupation army drove four thousand of our people out of their homes.
torture_or_abuse|The prisoners in the occupier's jails are beaten daily and denied medicine.
none|Victory comes from God alone, and He is the best of planners.
none|We congratulate our people on the occasion of the holy month.
none|The general command asks citizens to stay away from military sites.
none|Our martyrs live on in the conscience of the nation.
none|We will continue on the path until the last inch is free.
none|The resistance is the right of every people under occupation.
none|The interior ministry opened registration for the new police academy.
none|We thank our brothers for their support and generosity.
none|The spokesman praised the sacrifices of the fallen and the patience of their families.
none|The ministry reminds drivers that the tunnel is closed for maintenance.
none|An enemy drone was seen over the valley but did no harm.
none|Our engineers dismantled a device that had been left beside the road.
none|The army is the shield of the nation and will remain so.
none|The movement's political bureau elected a new deputy.
none|This brochure explains to the faithful the rules of fasting.
`,
  encyclopaedia: `
bombing|The 1983 barracks bombing, in which two trucks filled with explosives were driven into buildings, killed more than three hundred people.
bombing|In July 2005 four men blew themselves up on three underground trains and a bus.
bombing|The organisation planted bombs in department stores throughout the 1970s.
bombing|From 2004 onwards the group carried out a series of suicide bombings against police recruits.
air_strike|On 17 March, aircraft of the coalition bombed a building in the western part of the city in which civilians were sheltering.
air_strike|The group's leader was killed in a drone strike in 2013.
air_strike|The bombing raid of February 1991 destroyed an air-raid shelter and killed over four hundred people.
shelling|Throughout the siege the city was shelled from the surrounding hills, on average 300 times a day.
shelling|In 2006 the movement fired nearly four thousand rockets across the border.
armed_clash|The battle lasted from 3 to 19 June and ended in a stalemate.
armed_clash|The civil war between the two factions began in April and cost several thousand lives.
armed_clash|In 2015 the group fought against rival rebels for control of the crossing.
armed_clash|Government troops and the guerrillas fought several engagements in the highlands in 1997.
attack|In November 2008 ten gunmen attacked hotels, a railway station and a Jewish centre.
attack|The massacre took place on 16 May, when militiamen entered the village and shot its inhabitants.
attack|He took part in the storming of the embassy in 1979.
attack|In 2013 militants attacked a gas plant in the desert and killed forty foreigners.
assassination|The prime minister was assassinated by a member of his own guard in 1984.
assassination|The cleric was murdered in 1980 while celebrating Mass.
assassination|Between 2006 and 2010 the group assassinated dozens of tribal leaders.
execution|The deposed dictator was executed by hanging in December of that year.
execution|In August 2014 fighters of the group shot some seven hundred tribesmen who had been taken prisoner.
execution|Many of those captured were beheaded on camera.
sexual_violence|During the occupation of the town thousands of women were raped.
sexual_violence|Captured women were distributed among the fighters as concubines.
torture_or_abuse|Political prisoners were tortured in the fortress until 1991.
torture_or_abuse|Guards at the camp subjected inmates to forced labour, starvation and beatings.
kidnapping|In April 2014 the sect abducted 276 schoolgirls from a dormitory.
kidnapping|He was kidnapped in Beirut in 1985 and held for more than six years.
arrest|The party's founder was arrested in 1999 and imprisoned on an island.
arrest|Several hundred members were detained in the crackdown of 1982.
looting_or_destruction|In 2001 the regime dynamited the two giant statues carved into the cliff.
looting_or_destruction|The library was burnt down by retreating fighters.
looting_or_destruction|After the fall of the government the national museum was looted.
displacement|The war displaced nearly two million people, a quarter of the population.
displacement|Some 700,000 members of the minority fled to the neighbouring country in 2017.
displacement|The island's inhabitants were deported between 1968 and 1973.
territorial_change|The group conquered the city in June 2014 and held it for three years.
territorial_change|The capital fell on 15 August after the army had collapsed.
territorial_change|By the end of 2015 the organisation had lost forty per cent of its territory.
territorial_change|The siege of the city began in April 1992 and was lifted in February 1996.
deployment|The country sent 450 soldiers to the multinational force in 2012.
deployment|Foreign troops withdrew from the country in 1989 after nine years.
defection|In 2012 the general defected and fled to Turkey.
defection|Several of its battalions joined a rival group in 2014.
protest|Mass demonstrations against the president began in January 2011.
protest|The general strike of 1946 paralysed the ports.
ceasefire_or_negotiation|The accords of 1995 ended the war.
ceasefire_or_negotiation|Negotiations between the government and the guerrillas opened in Havana in 2012.
ceasefire_or_negotiation|The armistice was signed on 27 July 1953.
statement|The movement pledged allegiance to the caliphate in March 2015.
statement|The group claimed the bombing but later retracted its claim.
statement|In 1996 its leader declared war on the United States.
attack+execution|The rebels stormed the town in May and executed captured soldiers.
territorial_change+displacement|The capture of the enclave drove out its entire population.
kidnapping+assassination|The former premier was kidnapped by the group in 1978 and murdered after fifty-five days.
none|The group was founded in 2002 by a preacher and is active around the lake.
none|A car bomb is a vehicle loaded with explosives that is used as a weapon.
none|Guerrilla warfare relies on ambushes, sabotage and raids by small bands.
none|An airstrike is an offensive operation carried out by aircraft.
none|Kidnapping for ransom is a common source of income for armed groups.
none|The town lies on the river, 40 kilometres south of the provincial capital, and has about 90,000 inhabitants.
none|The battle of 1071 opened the plateau to settlers, according to medieval chronicles.
none|Roman legions besieged the fortress in the second century.
none|He studied engineering and worked as a teacher before entering politics.
none|The organisation consists of a council, six provinces and several offices.
none|The rifle entered service in 1959 and is used by more than fifty armies.
none|The office is headed by an emir who reports to the delegated committee.
none|Its ideology combines nationalism with religious conservatism.
none|The ceasefire line is monitored by an observer mission.
none|The regiment's museum displays uniforms and medals.
none|The term insurgency denotes an organised rebellion against a recognised government.
none|The festival commemorates the defeat of a legendary king.
none|The bombardier beetle sprays a hot liquid at its enemies.
none|Heat strike is a phase of the brewing process.
none|The novel describes the bombing of a city through the eyes of a child.
none|At the last census the district had 212,000 inhabitants, most of whom live from farming.
none|The road between the two cities was opened in 1974 and widened in 2006.
none|Nomadic families move with their flocks between winter and summer pastures.
none|He was born in a fishing village and was called to the bar in 1988.
none|The group is designated as a terrorist organisation by several states.
none|The province borders three countries and is rich in oil.
none|The economy of the region depends on dates, livestock and remittances.
none|Its newspaper appears weekly and reports the movement's operations.
none|The party won twelve seats in the 2010 elections.
`,
  account: `
bombing|My cousin's taxi drove over a mine two kilometres before the village, and nothing was left of it.
bombing|The shop was wrecked when the motorcycle outside it blew up.
bombing|IED attacks on patrols doubled in the first half of the year, to about thirty a month.
air_strike|The plane came back a second time and hit the people who were digging for survivors.
air_strike|We heard the helicopter first, then the barrel fell on the bakery.
air_strike|The strikes destroyed six oil tankers and a refinery, the observatory's sources reported.
shelling|Shells fell on our street for four nights, and on the last one our roof went.
shelling|Two rockets fell in open ground near the embassy quarter without causing casualties.
armed_clash|The two brigades fought over the checkpoint and its taxes until the elders intervened.
armed_clash|Skirmishes along the canal have become almost daily since October.
attack|They came on motorbikes at sunset, shot the men and left.
attack|Night raids on isolated police posts became the group's signature that autumn: in October alone it carried out eleven.
attack|A cell of four attacked a power station and killed two guards, activists reported.
attack|Hit-and-run attacks on outposts killed 60 policemen over the winter.
assassination|Three village headmen who had worked with the authorities were shot at their doors within a month.
assassination|An emir in charge of the group's finances was killed by unknown gunmen in the countryside.
assassination|The commander died when a bomb under his seat went off; his rivals are blamed.
execution|They lined up the policemen against the school wall and shot them one after another.
execution|The organisation executed four of its own members on charges of fleeing the front.
execution|The observatory documented the execution of 62 people in the month of March.
sexual_violence|She was given to a fighter as a wife against her will and was fifteen at the time.
sexual_violence|The guards took women from the hall at night and violated them.
torture_or_abuse|For two weeks they hung me by the wrists and burned me with cigarettes.
torture_or_abuse|He was whipped forty times in the square because his shop had stayed open.
kidnapping|Masked men took my brother from his shop in 2013, and we have not heard of him since.
kidnapping|The traders were held for ransom in a cave until their families paid.
arrest|The security men of the organisation arrested a number of young men in the town on charges of dealing with the enemy.
arrest|At dawn the patrol surrounded the houses and led away nine people, among them a pharmacist.
looting_or_destruction|When we came back, even the window frames had been carried off.
looting_or_destruction|They took over the houses of those who had left and gave them to foreign fighters.
looting_or_destruction|The militia blew up the homes of families accused of having sons in the organisation.
displacement|We left at night with the children and walked to the border.
displacement|The town emptied within two days; only the old stayed behind.
territorial_change|By evening there was nobody at the checkpoints but the men with the black flags.
territorial_change|The faction took four villages from its rivals, then lost two of them the same night.
territorial_change|Having lost the cities, the organisation gave up its last hamlet on the river in spring.
deployment|Since last month soldiers with heavy weapons have been camped behind the school.
deployment|A column of about eighty vehicles entered the base from the direction of the desert.
defection|My unit melted away: of a hundred men, seventy went home or crossed to the other side.
defection|Two of the group's emirs slipped away to the north with their families and a good deal of money.
protest|Women from the camp blocked the gate and shouted until the director came out.
protest|Shopkeepers closed their stalls in protest at the killing.
ceasefire_or_negotiation|Elders from both clans sat together for three days and agreed on blood money.
ceasefire_or_negotiation|The evacuation deal was reached after long bargaining between the factions.
ceasefire_or_negotiation|A local truce has kept the road open since August.
statement|Within hours the group's agency put out a claim for the shooting.
statement|In its weekly, the organisation boasted of 38 operations in the province.
statement|His men swore loyalty to the new commander.
attack+territorial_change|The insurgents attacked from two sides and were in the market by noon.
displacement+looting_or_destruction|Families who fled found that their houses had been plundered.
arrest+execution|Those whom the patrol had arrested were found shot the next morning.
shelling+armed_clash|Clashes accompanied by mortar fire went on along the axis until midnight.
none|People here are afraid to speak, since anyone may be an informer.
none|My father was a soldier in the eighties, and he never talked about the war.
none|Most attacks of this kind need only three or four men and a motorcycle.
none|What would happen if the guards left the camp is the question everyone asks.
none|The group prefers soft targets: cafés, markets, mosques.
none|It is hard to say whether the group still has the means to hold a town.
none|The amniyat recruits from men with a background in the intelligence services.
none|He could have been killed, but the pistol jammed.
none|I was going to leave the army, but they would have arrested my family.
none|Prices in the market have doubled since the road was closed.
none|The bridge, rebuilt last year, carries most of the traffic to the south.
none|Salaries of fighters were cut by half, documents show.
none|Every family must give one son, or pay.
none|The commander has three wives and lives near the mosque.
none|If they attack again, we shall have to go.
none|A counter-offensive is being prepared, according to two officers.
none|There is no sign that the deal will be signed this year.
none|Her research asks why some insurgents defect and others do not.
none|The video game lets players storm a bunker.
none|The figures exclude deaths from disease and hunger.
none|Nobody was arrested for it.
none|Local councils repaired the wells and reopened two schools.
none|The debate exploded on social media, with both camps trading insults.
none|The team captured the title in the last minute of the season.
none|The startup hopes to capture a tenth of the market.
none|The virus attacks the lungs.
none|A reshuffle swept through the cabinet, and two ministers lost their posts.
none|Protesters plan to return to the square next Friday.
none|The leader's identity is known to few, and his seat is secret.
none|The organisation appointed a new governor for the northern sector.
`,
  analysis: `
bombing|The tempo of suicide attacks rose from two a month in 2016 to seven a month in 2018.
bombing|Roadside bombs accounted for most of the 84 army deaths in the valley last winter.
air_strike|After the drone strikes of that summer, the network lost its three most experienced planners.
air_strike|Between May and July the coalition flew 140 sorties over the river valley and struck mostly vehicles.
shelling|Rocket salvoes from the hills, nine of them in August alone, have kept the airport closed.
armed_clash|The two factions, allies until 2014, fought each other for the oil wells in the following year.
armed_clash|In the battle for the dam the army lost more than two hundred men.
attack|Last month fighters overran a checkpoint near the silo and killed its eleven guards.
attack|An attack on a wedding in July killed 23 people and was the deadliest in the district for three years.
attack|Of the 61 attacks recorded in spring, 40 were directed at village guards.
attack|The raid on the barracks in March 2019 showed how well its scouts knew the town.
attack|The movement's assault on the airport in June 2014 exposed the weakness of the garrison.
attack|Its attack on the ministry in the capital, in October 2016, proved that the network had men inside.
attack|The storming of the courthouse in December demonstrated what its cells were still capable of.
bombing|The bombing of the pilgrims' inn in May 2013 made clear that the group had returned.
assassination|The killing of the chief negotiator in March removed the last voice for compromise.
assassination|At least fourteen local officials have been assassinated since the new governor took office.
execution|In 2015 the movement put to death the judge and two of his clerks for corruption.
execution|Thirty deserters were executed in the barracks that spring, according to former members.
sexual_violence|Investigators collected the accounts of 140 women who had been raped in the camp.
torture_or_abuse|Former inmates told us that they had been hung from pipes and beaten in the basement of the school.
kidnapping|In the first half of 2019 the gang abducted 34 truck drivers and collected ransom for most of them.
arrest|In one night the security office arrested some sixty of its own commanders on suspicion of plotting.
arrest|After the raid on the safe house, police detained the cell's treasurer.
arrest|In May the intelligence service dismantled a network of smugglers and recruiters in the port, eleven people in all.
arrest|The authorities managed last autumn to dismantle a sleeper cell whose nine members rented flats near the harbour.
arrest|The police were able in two months to break up a recruiting ring of fourteen men before it had carried out anything.
looting_or_destruction|Retreating units set the wells alight and dynamited the pumping station.
displacement|By the end of the offensive, nine out of ten inhabitants had fled.
territorial_change|With the loss of the crossing in October, the movement gave up its last link to the sea.
territorial_change|The group seized the district in a few hours, since its garrison had left the day before.
deployment|In response, the ministry moved two brigades from the south to the desert road.
defection|Some forty foreign fighters deserted during the summer of that year.
defection|The head of the tax office defected in 2017 and took the ledgers with him.
protest|Strikes in the phosphate towns spread to the capital within a week.
ceasefire_or_negotiation|A local deal, concluded in June, allowed the last fighters to leave for the north by bus.
statement|In its weekly the movement claimed 52 operations for the month of Ramadan.
statement|The commander of the western front renewed his oath of allegiance in an audio message.
statement|The brigade took responsibility for the explosion a day later.
none|The office is responsible for guarding prisoners and for checking recruits.
none|The department is responsible for planning attacks abroad.
none|The barrage above the town holds back water for the orchards of three districts.
none|Engineers opened the gates of the barrage after the first weeks of rain.
none|The plan was executed in four stages by a team of surveyors.
none|The operation, executed by a team of divers, recovered the bell of the ship.
none|A contract executed in 2011 gave the firm the use of the pier.
none|Nine years after the start of the mission to train the police, half of the recruits cannot read.
none|The mission to advise the coast guard began in 2017 and employs ninety people.
none|To dismantle such networks takes years and needs the trust of the inhabitants.
none|The army dismantled its old command and put four regional staffs in its place.
none|It is tasked with gathering information on rivals, carrying out arrests and protecting the leadership.
none|The unit's duties include interrogation, surveillance and the execution of court orders.
none|The execution of the plan was left to the provincial offices.
none|Assassinations and bombings are among the usual methods of such networks.
none|Its tactics range from kidnapping and extortion to ambushes on patrols.
none|Ambushes, hit-and-run raids and roadside bombs: this is how a weak force wears down a strong one.
none|The movement retains the ability to stage large attacks.
none|Its fighters are able to strike anywhere in the province.
none|The movement remains a threat to towns on both sides of the border.
none|Its brutality, including public executions, has turned much of the population against it.
none|The group has been accused of torture, arbitrary arrests and extrajudicial killings.
none|The group is held to be behind most kidnappings in the region.
none|Reasons for desertion
none|The causes and effects of defection
none|Numbers of displaced persons by province
none|Types of attack
none|Table 3: explosions and their victims, by year
none|Desertion takes many forms, and not all deserters leave for the same reason.
none|Those who desert usually wait until the front is quiet.
none|Deserters can be divided into three kinds: locals, volunteers from abroad, and administrators.
none|The number of deserters is hard to establish.
none|Every defection weakens the morale of those who stay.
none|This study examines kidnapping as a business and the brokers who live on it.
none|This chapter looks at how armed groups negotiate with aid agencies.
none|The paper asks why some ceasefires hold while others collapse.
none|Fighting corruption was the movement's first promise.
none|Combating extremism needs schools as much as soldiers.
none|The struggle against radical ideas will take a generation.
none|Efforts to find the remaining cells face many obstacles.
none|Clearing the area of such cells requires patience and good intelligence.
none|The feeling that the war cannot be won is widespread among the rank and file.
none|Disputes between local and foreign members over pay are frequent.
none|Fear of air strikes keeps the leaders underground.
none|Losses on the battlefield and the pressure of bombardment are the reasons most often given.
none|The group punishes theft with amputation and desertion with death.
none|Members caught fleeing face execution.
none|New recruits swear an oath and hand over their documents.
none|Loyalty is bought with houses, cars and monthly pay.
none|The media office produces videos that show the group's operations.
none|The magazine devotes half of its pages to claims of attacks.
none|The group's propaganda presents each raid as a victory.
none|It was set up to secure the territory that the group had seized.
none|The bureau grew out of the networks that ran assassinations before the war.
none|Cells hide in caves and orchards and move at night.
none|The desert between the two rivers offers the group shelter and smuggling routes.
none|The camps are overcrowded, and the group recruits there.
none|Displacement camps have become a recruiting ground.
none|The neighbouring state supports three militias with money, weapons and training.
none|The army has about 190,000 men, organised in fourteen divisions.
none|The governor and the head of police come from rival parties.
none|A ban on demonstrations has been in force since last year.
none|Policy towards the rebels has changed little since the agreement.
none|Both countries want to improve their relations and to increase trade.
none|The emir of the province is the highest authority over its security men.
none|The leadership consists of a caliph, two deputies and a council.
none|The wave of bombings of the previous decade explains the caution of the police.
none|Data on arrests are not published.
none|The definition of an attack used here excludes threats and hoaxes.
none|Deaths are counted on the day on which they were reported.
none|Statements of the group cannot be checked independently and tend to exaggerate.
none|The number of claimed attacks says little about the strength of the group.
none|A return of the caliphate is unlikely, but so is the end of the insurgency.
`,
} as const
