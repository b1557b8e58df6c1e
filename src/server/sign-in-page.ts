import type { Context } from 'hono'

/** Whether a person's browser asks for a page, not the application for data. */
export const isPageRequest = (c: Context) => !/^\/api(\/|$)/.test(c.req.path)

export function sendPage(c: Context, status: 200 | 401 | 503, html: string): Response {
  return c.body(html, status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
}

const page = (title: string, english: string, arabic: string, head = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>${head}
<h1>Marsad</h1>
${english}
<div lang="ar" dir="rtl">${arabic}</div>
</html>
`

/** For whoever comes without the token. It has no style of its own: nothing is loaded before the door. */
export const signInPage = page(
  'Marsad: open the printed address',
  `<p>This page opens only by the address that <code>marsad serve</code> printed in its window: it ends with
<code>?token=…</code>. Copy the whole of it. Each start prints a new one.</p>`,
  `<p>لا تُفتح هذه الصفحة إلا بالعنوان الذي طبعه الأمر <code dir="ltr">marsad serve</code> في نافذته، وآخره
<code dir="ltr">?token=…</code>. انسخه كاملًا. ولكل تشغيل عنوان جديد.</p>`,
)

/** Leads on to a page of this server; the address is as `URL` writes it, without quotes or angle brackets. */
export const forwardPage = (address: string) =>
  page(
    'Marsad',
    `<p><a href="${address}">Open Marsad</a></p>`,
    `<p><a href="${address}">افتح مرصد</a></p>`,
    `\n<meta http-equiv="refresh" content="0; url=${address}">`,
  )

/** In a checkout in which the application was not built yet. */
export const notBuiltPage = page(
  'Marsad: not built yet',
  `<p>The server runs, but the web application is not built. In the folder of Marsad run <code>npm run build</code>, then
load this page again. The API answers under <a href="/api/openapi.json">/api/openapi.json</a>.</p>`,
  `<p>الخادم يعمل، لكن تطبيق الويب لم يُبنَ بعد. نفّذ في مجلد مرصد الأمر <code dir="ltr">npm run build</code> ثم أعد تحميل
الصفحة.</p>`,
)
