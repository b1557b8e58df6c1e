import { expect, test } from 'vitest'
import { findLicence } from './licence.ts'

test.each([
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['This report is published under CC BY-NC-SA 3.0 IGO.', 'CC-BY-NC-SA-3.0'],
  ['Text is available under the Creative Commons Attribution-ShareAlike License 4.0', 'CC-BY-SA-4.0'],
  [
    'Licensed under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License',
    'CC-BY-NC-ND-4.0',
  ],
  ['Contains public sector information licensed under the Open Government Licence v3.0.', 'OGL-UK-3.0'],
  ['This text is released under no restriction: public domain', 'public domain'],
  ['الرخصة: CC BY 4.0', 'CC-BY-4.0'],
])('%s → %s', (line, licence) => expect(findLicence(line)).toBe(licence))

test.each([
  'Photo: A. Photographer, CC BY 2.0',
  'All rights reserved',
  'The licence of the pilot was revoked',
  'CC: the minister',
])('%s grants nothing', (line) => expect(findLicence(line)).toBeNull())
