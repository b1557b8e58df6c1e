import type { DocumentText } from '../../model/reading.ts'
import { failed } from '../../model/errors.ts'
import { parseDate } from '../dates/index.ts'
import { readHtml } from './html.ts'
import { readPlain } from './plain.ts'

/**
 * Reads a mail: its subject is the title, its date the date of publication, its plain text (else its HTML) the text. Who sent it to whom is
 * not taken over, attachments are left aside. Offsets count in the decoded part.
 *
 * @throws MarsadError `mail_damaged`
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes).catch((cause: unknown) => {
    throw failed('mail_damaged', `${name} cannot be read as a mail`, {
      received: cause instanceof Error ? cause.message.slice(0, 200) : String(cause),
      expected: 'a mail as a mail program saves it (.eml)',
      hint: 'save it again, or add its text alone',
      cause,
    })
  })
  const document = mail.text?.trim() ? readPlain(mail.text) : readHtml(mail.html ?? '')
  // As it is written: the day where the mail was sent.
  const sent = mail.headers.find(({ key }) => key === 'date')?.value
  return {
    ...document,
    title: mail.subject?.trim() || document.title,
    published: (sent === undefined ? null : parseDate(sent)) ?? document.published,
    locations: document.locations.map(({ locator, ...span }) => ({
      ...span,
      locator:
        locator.kind === 'text' || locator.kind === 'html'
          ? { kind: 'mail', part: 0, start: locator.start, end: locator.end }
          : locator,
    })),
  }
}
