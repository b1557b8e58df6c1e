/** English words that end the phrase of what is counted. */
export const STOP_WORDS = new Set(
  `in on at to from by with without within for into onto over under near around against between among amongst during after before since until till through
  throughout across along behind beyond above below towards toward upon about as per via despite like except inside outside off out up down
  and or but nor yet so because although though while whereas if unless than when where whereby why how whether including excluding
  is was are were be been being am has have had having do does did will would shall should can could may might must cannot
  who whom whose which that what it they he she we i you them him us me itself themselves
  not never also only just still already even now then there here however therefore thus ago later earlier each apiece
  said says say told tells tell added according remain remains remained fled left came come comes went go goes took take takes joined join joins
  returned return died die dies lived work works worked stood stand became become began begin gave give got get made make makes used uses
  fought fight fights left leave lost lose met held hold kept ran run saw seen sent put set hit struck fell fall rose rise
  total altogether all both reached reach exceed exceeded slept spoke wrote sat drove flew swam hid knew thought found bought brought caught taught ate won paid heard felt grew threw drew rode shook wore
  broke chose stole led meant sold built carried lay does did want wants wanted seek need needs operate operates operated belong belonged`.split(
    /\s+/,
  ),
)

/** Words between a number and its noun that belong to neither. */
export const SKIPPED_WORDS = new Set(
  `of the these those its their his her our your my more other additional further such some new`.split(/\s+/),
)
