import { wordsOf } from './codes.ts'

/**
 * Types of event, as texts report them. They say *what was done*, not to whom: the killing of civilians is an attack, a
 * bombing, an execution … whose target is civilians. How they relate to the types of UCDP, ACLED, CAMEO and PLOVER:
 * docs/methods/event-types.md.
 */
export const eventTypes = {
  armed_clash: 'two armed sides fight each other: clash, battle, exchange of fire',
  bombing: 'an explosive that was placed, carried or driven goes off: roadside bomb, mine, car bomb, suicide attack',
  air_strike: 'fire from the air: bombs or missiles from aircraft, helicopters or drones',
  shelling: 'fire from afar from the ground or the sea: artillery, mortars, rockets, missiles',
  attack:
    'one side attacks with arms at close range: raid, ambush, storming, shooting, stabbing, vehicle driven into people',
  assassination: 'a chosen person is killed, or nearly killed, for who they are',
  execution: 'someone in the hands of those who kill them is put to death, with or without a sentence',
  sexual_violence: 'rape, sexual slavery, forced marriage or another sexual assault',
  torture_or_abuse: 'someone held or overpowered is tortured, beaten, starved or humiliated',
  kidnapping: 'someone is abducted, taken hostage or made to disappear',
  arrest: 'someone is arrested or detained by those who hold authority there',
  looting_or_destruction: 'property is looted, burnt, demolished or confiscated',
  displacement: 'people flee, are evacuated or are driven from where they live',
  territorial_change: 'a place is taken, lost, given up or besieged',
  deployment: 'forces, weapons or fortifications are sent, moved or withdrawn without fighting',
  defection: 'fighters or officials leave their side, surrender to or join another',
  protest: 'people demonstrate, strike, block or riot',
  ceasefire_or_negotiation: 'parties talk, mediate, agree, stop fighting or exchange prisoners',
  statement: 'a party claims or denies a deed, threatens, calls to arms, or pledges allegiance',
} as const
export type EventType = keyof typeof eventTypes
export const eventTypeWords = wordsOf(eventTypes)

export const eventClasses = {
  violence: 'force of arms against people',
  coercion: 'force against people who are held or against what they own',
  movement: 'people, forces or the hold over a place move',
  politics: 'words, agreements and crowds',
} as const
export type EventClass = keyof typeof eventClasses

/** The broader class of each type. */
export const classOfEventType: Record<EventType, EventClass> = {
  armed_clash: 'violence',
  bombing: 'violence',
  air_strike: 'violence',
  shelling: 'violence',
  attack: 'violence',
  assassination: 'violence',
  execution: 'violence',
  sexual_violence: 'coercion',
  torture_or_abuse: 'coercion',
  kidnapping: 'coercion',
  arrest: 'coercion',
  looting_or_destruction: 'coercion',
  displacement: 'movement',
  territorial_change: 'movement',
  deployment: 'movement',
  defection: 'movement',
  protest: 'politics',
  ceasefire_or_negotiation: 'politics',
  statement: 'politics',
}
